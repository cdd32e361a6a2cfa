package org.stepwell.handover.process;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.FormText;
import org.stepwell.workflow.Word;

/** As much of a person as somebody has to see before they say whether they can take them. */
@Component
class PersonInShort {

    private final Episodes episodes;

    PersonInShort(Episodes episodes) {
        this.episodes = episodes;
    }

    String words(EpisodeId id) {
        var episode = episodes.of(id);
        return FormText.list(List.of(
                "In care since " + episode.enrolledOn(),
                "Phase: " + Word.of(episode.phase()).replace('-', ' '),
                "Risk: " + risk(episode)));
    }

    private static String risk(Episode episode) {
        return episode.riskLevel()
                .map(RiskLevel::name)
                .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                .orElse("not rated");
    }
}
