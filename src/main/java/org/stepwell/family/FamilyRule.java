package org.stepwell.family;

import java.util.HashMap;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Decisions;
import org.stepwell.workflow.Word;

/** Asks the decision offer-family-support what a caregiver and the family are offered. */
@Component
class FamilyRule {

    private static final String DECISION = "offer-family-support";

    private final Decisions decisions;
    private final Episodes episodes;

    FamilyRule(Decisions decisions, Episodes episodes) {
        this.decisions = decisions;
        this.episodes = episodes;
    }

    /** @param band null when the caregiver would rather not answer */
    Offer offer(EpisodeId episode, String band, boolean children) {
        var inputs = new HashMap<String, Object>();
        inputs.put("strainBand", band);
        inputs.put("riskLevel", Word.of(episodes.of(episode).riskLevel().orElse(null)));
        inputs.put("childrenInHousehold", children);
        var row = decisions.row(DECISION, inputs);
        return new Offer("session".equals(row.get("offer")), (String) row.get("suggestion"));
    }
}
