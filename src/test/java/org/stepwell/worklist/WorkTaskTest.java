package org.stepwell.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Account;
import org.stepwell.team.Role;

class WorkTaskTest {

    private final PatientId patient = PatientId.random();

    @Test
    void aPoolIsTheTeamsAndNeverThePatients() {
        var task = waitingFor(Role.CARE_MANAGER, Role.PATIENT, Role.FAMILY_MEMBER);

        assertThat(task.mayBeTakenBy(account(Role.CARE_MANAGER, null))).isTrue();
        assertThat(task.mayBeTakenBy(account(Role.PATIENT, PatientId.random()))).isFalse();
        assertThat(task.mayBeTakenBy(account(Role.FAMILY_MEMBER, patient))).isFalse();
    }

    @Test
    void aPatientDoesTheirOwnStepAndNobodyElses() {
        var task = waitingFor(Role.CARE_MANAGER, Role.PATIENT);

        assertThat(task.mayBeDoneBy(account(Role.PATIENT, patient))).isTrue();
        assertThat(task.mayBeDoneBy(account(Role.PATIENT, PatientId.random()))).isFalse();
        assertThat(waitingFor(Role.CARE_MANAGER).mayBeDoneBy(account(Role.PATIENT, patient)))
                .isFalse();
    }

    private static Account account(Role role, PatientId of) {
        return new Account("somebody", "Somebody", Set.of(role), of);
    }

    private WorkTask waitingFor(Role... roles) {
        return new WorkTask(
                "task",
                EpisodeId.random(),
                patient,
                "Robin Invented",
                null,
                "shared-care-plan",
                "agree-plan",
                "Agree plan",
                List.of(roles),
                null,
                null,
                null,
                null,
                50,
                TaskRank.USUAL,
                Instant.EPOCH,
                WorkTask.Status.OPEN,
                null,
                null);
    }
}
