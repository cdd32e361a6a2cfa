package org.stepwell.fhir;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.PatientId;
import org.stepwell.transition.ImpossibleStay;
import org.stepwell.transition.Stay;
import org.stepwell.transition.Transitions;
import org.stepwell.workflow.ClinicTime;

/** Reports the stays of people in care that are recent enough to be followed; a record's past starts nothing. */
@Component
class StayIntake {

    private final Transitions transitions;
    private final Episodes episodes;

    StayIntake(Transitions transitions, Episodes episodes) {
        this.transitions = transitions;
        this.episodes = episodes;
    }

    /** @return what became of each stay, by the number of its entry; the earliest is reported first */
    Map<Integer, Fate> take(PatientId patient, List<StayTold> told, Problems problems) {
        var fates = new HashMap<Integer, Fate>();
        if (told.isEmpty()) {
            return fates;
        }
        var episode = episodes.current(patient);
        told.stream()
                .sorted(Comparator.comparing(one -> one.stay().admittedAt()))
                .forEach(one -> fates.put(
                        one.entry().number(),
                        episode.filter(open -> isOurs(open, one.stay()))
                                .map(open -> report(open, one, problems))
                                .orElse(Fate.IGNORED)));
        return fates;
    }

    private boolean isOurs(Episode open, Stay stay) {
        var admittedOn = stay.admittedAt().atZone(ClinicTime.zone()).toLocalDate();
        return transitions.isToBeFollowed(stay) && !admittedOn.isBefore(open.enrolledOn());
    }

    private Fate report(Episode open, StayTold told, Problems problems) {
        try {
            return switch (transitions.report(open.id(), told.stay())) {
                case BEGUN -> Fate.CREATED;
                case DISCHARGED -> Fate.UPDATED;
                case KNOWN -> Fate.UNCHANGED;
            };
        } catch (ImpossibleStay refused) {
            problems.add(Problem.Kind.VALUE, told.entry().at("period"), refused.getMessage());
            return Fate.IGNORED;
        }
    }
}
