package org.stepwell.medication;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Keeps what somebody who prescribes decided on each finding that interrupts. */
@Service
public class FindingDecisions {

    private final ReconciliationRepository rounds;
    private final MedicationJourneys journeys;
    private final Clock clock;

    FindingDecisions(ReconciliationRepository rounds, MedicationJourneys journeys, Clock clock) {
        this.rounds = rounds;
        this.journeys = journeys;
        this.clock = clock;
    }

    /**
     * Takes one ruling a finding, in the order in which they are listed.
     *
     * @throws InvalidAnswer naming the row when it cannot be, or a finding is left open
     */
    @Changes("medicine list")
    public void decide(EpisodeId episode, List<Ruling> rulings) {
        journeys.lock(episode);
        var round = rounds.mustBeOpen(episode);
        for (int row = 0; row < rulings.size(); row++) {
            check(round, rulings.get(row), "findings[%d].".formatted(row));
            round.decide(rulings.get(row), Actor.current(), clock.instant());
        }
        if (!round.openFindings().isEmpty()) {
            throw new InvalidAnswer("findings", Words.say("wrong.medication.every-finding"));
        }
        rounds.save(round);
    }

    private static void check(Reconciliation round, Ruling ruling, String row) {
        var finding = round.findings().stream()
                .filter(one -> one.id().equals(ruling.finding()))
                .findFirst()
                .orElseThrow(() -> new InvalidAnswer(row + "decision", Words.say("wrong.medication.finding-changed")));
        refuseWhen(isBlank(ruling.reason()), row + "reason", "wrong.medication.why");
        if (ruling.kind() == Ruling.Kind.KEEP) {
            refuseWhen(
                    finding.grade() == Severity.CONTRAINDICATED && isBlank(ruling.prescriber()),
                    row + "prescriber",
                    "wrong.medication.prescriber");
        } else {
            refuseWhen(
                    ruling.medicine() == null
                            || !finding.medicines().contains(ruling.medicine().toString()),
                    row + "medicineId",
                    "wrong.medication.of-this-finding");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static void refuseWhen(boolean refused, String field, String wrong) {
        if (refused) {
            throw new InvalidAnswer(field, Words.say(wrong));
        }
    }
}
