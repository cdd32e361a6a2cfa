package org.stepwell.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationUtils;
import org.stepwell.HouseTest;
import org.stepwell.coordination.Enrolment;
import org.stepwell.patient.Demographics;
import org.stepwell.patient.Gender;
import org.stepwell.patient.PatientId;
import org.stepwell.team.PatientAccess;
import org.stepwell.team.Role;
import org.stepwell.workflow.Walk;

@HouseTest
@Transactional
class CaseloadTest {

    @Autowired
    private Caseload caseload;

    @Autowired
    private Enrolment people;

    @Autowired
    private PatientAccess access;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Walk walk;

    @ParameterizedTest
    @EnumSource(Role.class)
    void listsExactlyThoseWhoseRecordMayBeOpened(Role role) {
        var enrolled = people.enrol().patientId();
        var waiting = people.register(Gender.MALE);

        walk.as(role.key(), () -> {
            assertThat(found(numberOf(enrolled)).contains(enrolled)).isEqualTo(access.permits(enrolled));
            assertThat(found(numberOf(waiting)).contains(waiting)).isEqualTo(access.permits(waiting));
            return null;
        });
    }

    @Test
    void findsByPartOfANameInEitherOrderAndByAWholeIdentifier() {
        // a name of its own: the list ends after so many people, and other tests leave theirs behind
        var person = new Demographics("Quillfeather", "Robin", null, Gender.FEMALE, false, null, null, null);
        var patient = people.enrol(people.register(person)).patientId();

        walk.as("care-manager", () -> {
            assertThat(found("  robin quill ")).containsExactly(patient);
            assertThat(found("quillfeather rob")).containsExactly(patient);
            assertThat(found(numberOf(patient))).containsExactly(patient);
            assertThat(found(numberOf(patient).substring(1))).isEmpty();
            assertThat(found("%")).isEmpty();
            return null;
        });
    }

    @Test
    void leavesATraceOfEveryPersonListed() {
        var patient = people.enrol().patientId();

        walk.as("care-manager", () -> found(numberOf(patient)));
        // the test's own transaction never commits
        TransactionSynchronizationUtils.triggerBeforeCommit(false);

        assertThat(jdbc.sql("select actor from audit_event where patient_id = ? and action = 'list'")
                        .param(patient.value())
                        .query(String.class)
                        .list())
                .containsExactly("care-manager");
    }

    private List<PatientId> found(String text) {
        return caseload.named(text).stream().map(CaseloadEntry::id).toList();
    }

    private String numberOf(PatientId patient) {
        return jdbc.sql("select value from patient_identifier where patient_id = ?")
                .param(patient.value())
                .query(String.class)
                .single();
    }
}
