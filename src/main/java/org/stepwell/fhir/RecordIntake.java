package org.stepwell.fhir;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Score;
import org.stepwell.assessment.Scores;
import org.stepwell.insurance.Insurances;
import org.stepwell.patient.HealthRecords;
import org.stepwell.patient.Homes;
import org.stepwell.patient.PatientId;
import org.stepwell.patient.RecordedEvents;

/** Hands on what a bundle says behind the patient, as far as it is news; a score once taken never changes. */
@Component
class RecordIntake {

    private final HealthRecords records;
    private final Scores scores;
    private final Homes homes;
    private final Insurances insurances;
    private final RecordedEvents events;

    RecordIntake(HealthRecords records, Scores scores, Homes homes, Insurances insurances, RecordedEvents events) {
        this.events = events;
        this.records = records;
        this.scores = scores;
        this.homes = homes;
        this.insurances = insurances;
    }

    /** @return how many entries were new or changed */
    int take(PatientId patient, PatientTold told, Problems problems) {
        return records.take(patient, told.record())
                + take(patient, told.scores(), problems)
                + events.take(patient, told.events())
                + (homes.take(patient, told.home()) ? 1 : 0)
                + insured(patient, told.coverages());
    }

    private int insured(PatientId patient, List<CoverageTold> told) {
        return (int) told.stream()
                .filter(one -> insurances.imported(patient, one.entry().sourceId(), one.insurance()))
                .count();
    }

    private int take(PatientId patient, List<ScoreTold> told, Problems problems) {
        if (told.isEmpty()) {
            return 0;
        }
        var known = scores.of(patient).stream()
                .filter(score -> score.sourceId().isPresent())
                .collect(Collectors.toMap(score -> score.sourceId().orElseThrow(), Function.identity()));
        var news = 0;
        for (var one : told) {
            var before = known.get(one.entry().sourceId());
            if (before == null) {
                known.put(one.entry().sourceId(), imported(patient, one));
                news++;
            } else if (!says(before, one)) {
                problems.add(
                        Problem.Kind.VALUE,
                        one.entry().at("value"),
                        "differs from the score taken under this id before");
            }
        }
        return news;
    }

    private Score imported(PatientId patient, ScoreTold one) {
        return scores.imported(
                patient,
                one.instrument(),
                one.total(),
                one.takenAt(),
                one.entry().sourceId());
    }

    private static boolean says(Score before, ScoreTold one) {
        return before.instrument().equals(one.instrument())
                && before.total().filter(total -> total == one.total()).isPresent()
                && before.takenAt().equals(one.takenAt());
    }
}
