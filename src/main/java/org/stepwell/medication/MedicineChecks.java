package org.stepwell.medication;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.Patients;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Changes;

/** Holds the list just made against the rules on interactions and duplicate therapy. */
@Service
public class MedicineChecks {

    private final ReconciliationRepository rounds;
    private final MedicationRules rules;
    private final Patients patients;
    private final CareTeams teams;
    private final Clock clock;

    MedicineChecks(
            ReconciliationRepository rounds, MedicationRules rules, Patients patients, CareTeams teams, Clock clock) {
        this.rounds = rounds;
        this.rules = rules;
        this.patients = patients;
        this.teams = teams;
        this.clock = clock;
    }

    /**
     * Keeps all that the rules find.
     *
     * @return whether any of it must be decided on before the list is signed
     */
    @Changes("medicine list")
    public boolean check(EpisodeId episode) {
        var round = rounds.mustBeOpen(episode);
        round.found(rules.in(round.medicines(), person(episode, round)));
        rounds.save(round);
        return !round.openFindings().isEmpty();
    }

    private MedicationRules.Person person(EpisodeId episode, Reconciliation round) {
        var today = LocalDate.now(clock);
        var age = patients.of(teams.patientOf(episode)).age(today).orElse(null);
        return new MedicationRules.Person(age, round.reasons().contains(Reason.TRANSITION), today);
    }
}
