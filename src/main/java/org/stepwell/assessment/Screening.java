package org.stepwell.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Decisions;
import org.stepwell.workflow.Word;

/** Reads an assessment part by part and asks the decision identify-needs what follows from each. */
@Component
class Screening {

    /** Nobody asks "do you want help?" about a score: a clear one opens a need, a borderline one is watched. */
    private static final boolean NOT_ASKED = false;

    private final AssessmentRecords records;
    private final ScoreRepository scores;
    private final Decisions decisions;

    Screening(AssessmentRecords records, ScoreRepository scores, Decisions decisions) {
        this.records = records;
        this.scores = scores;
        this.decisions = decisions;
    }

    List<Screened> of(EpisodeId episode) {
        var screened = new ArrayList<Screened>();
        records.find(episode, SocialNeeds.class)
                .ifPresent(social -> social.needs().forEach(need -> screened.add(need.screened())));
        records.find(episode, BehaviouralHealth.class)
                .ifPresent(health -> screened.add(clinical(NeedDomain.FUNCTION, finding(health.functionLevel()))));
        records.find(episode, PhysicalHealth.class)
                .ifPresent(health -> screened.add(clinical(NeedDomain.PHYSICAL_HEALTH, health.finding())));
        scored(episode, Instrument.PHQ_9, NeedDomain.DEPRESSION).ifPresent(screened::add);
        scored(episode, Instrument.GAD_7, NeedDomain.ANXIETY).ifPresent(screened::add);
        scored(episode, Instrument.AUDIT_C, NeedDomain.ALCOHOL).ifPresent(screened::add);
        return screened;
    }

    /** @return empty when there is no need */
    Optional<NeedStatus> statusOf(Screened screened) {
        var inputs = Map.<String, Object>of(
                "domain", Word.of(screened.domain()),
                "finding", Word.of(screened.finding()),
                "wantsHelp", screened.wantsHelp());
        return Optional.ofNullable(decisions.single("identify-needs", inputs, String.class))
                .filter(action -> !action.equals("none"))
                .map(action -> Word.to(NeedStatus.class, action));
    }

    private Optional<Screened> scored(EpisodeId episode, Instrument instrument, NeedDomain domain) {
        var taken = scores.findByEpisodeIdAndInstrumentOrderByTakenAt(episode, instrument.code());
        return taken.stream()
                .reduce((earlier, later) -> later)
                .flatMap(Score::severity)
                .map(severity -> clinical(domain, finding(severity)));
    }

    private static Screened clinical(NeedDomain domain, Finding finding) {
        return new Screened(domain, finding, NOT_ASKED);
    }

    private static Finding finding(FunctionLevel level) {
        return switch (level) {
            case NONE -> Finding.NEGATIVE;
            case MILD -> Finding.AT_RISK;
            case MODERATE, SEVERE -> Finding.POSITIVE;
        };
    }

    private static Finding finding(String severity) {
        return switch (severity) {
            case "minimal", "negative" -> Finding.NEGATIVE;
            case "mild" -> Finding.AT_RISK;
            default -> Finding.POSITIVE;
        };
    }
}
