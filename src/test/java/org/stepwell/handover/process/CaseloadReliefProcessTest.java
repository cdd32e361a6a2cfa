package org.stepwell.handover.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.coordination.Enrolment;
import org.stepwell.handover.Caseloads;
import org.stepwell.handover.Clinic;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.ProcessTest;
import org.stepwell.workflow.Walk;

@ProcessTest("caseload-relief")
@WithMockUser("supervisor")
class CaseloadReliefProcessTest {

    /** 115 % of the 100 people that are the norm of the default mix. */
    private static final int TOO_MANY = 115;

    @Autowired
    private Walk walk;

    @Autowired
    private Caseloads caseloads;

    private Clinic clinic;

    @BeforeEach
    void somebodyCarriesMany(
            @Autowired ObjectProvider<Clinic> clinics, @Autowired Enrolment enrolment, @Autowired JdbcClient jdbc) {
        clinic = clinics.getObject();
        var example = enrolment.enrol().patientId();
        jdbc.sql("insert into care_team (episode_id, patient_id, formed_at)"
                        + " select gen_random_uuid(), :patient, now() from generate_series(1, :people)")
                .param("patient", example.value())
                .param("people", TOO_MANY - 2)
                .update();
        jdbc.sql("insert into care_team_member (episode_id, role, username, since)"
                        + " select episode_id, 'care-manager', :leaver, now() from care_team t where patient_id = :patient"
                        + " and not exists (select 1 from care_team_member m where m.episode_id = t.episode_id)")
                .param("leaver", clinic.leaver())
                .param("patient", example.value())
                .update();
    }

    @Test
    void warnsAtTheNormAndAsksTheSupervisorOnceFarAboveIt() {
        var before = clinic.enrol(1).get(0);
        assertThat(caseloads.load(clinic.leaver()).isFull()).isTrue();
        assertThat(caseloads.load(clinic.leaver()).isOver()).isFalse();
        assertThat(walk.instance("caseload-relief", before.toString())).isNull();

        var last = clinic.enrol(1).get(0);
        var relief = walk.instance("caseload-relief", last.toString());
        assertThat(relief).isWaitingAtExactly("relieve-caseload");
        var next = clinic.enrol(1).get(0);
        assertThat(walk.instance("caseload-relief", next.toString()))
                .as("asked once")
                .isNull();

        walk.complete(
                "supervisor", last.toString(), "relieve-caseload", Map.of("decision", "bear", "reason", "Until May."));
        assertThat(relief).isEnded().hasPassed("end-caseload-looked-after");
        assertThat(clinic.tasks(last)).containsExactly("ask-for-consent: " + clinic.leaver());
    }

    @Test
    void handsThePersonOverWhoCameLast(@Autowired JdbcClient jdbc) {
        var last = lastOne();
        assertThat(caseloads.load(clinic.leaver())).isEqualTo(new Caseloads.Load(TOO_MANY, 100, "over"));
        walk.complete(
                "supervisor",
                last.toString(),
                "relieve-caseload",
                Map.of("decision", "hand-over", "receiver", clinic.receiver(), "reason", "Too many."));
        assertThat(clinic.tasks(last)).contains("accept-hand-over: " + clinic.receiver());
        assertThat(jdbc.sql("select decision from caseload_relief where episode_id = ?")
                        .param(last.value())
                        .query(String.class)
                        .single())
                .isEqualTo("hand-over");
    }

    private EpisodeId lastOne() {
        return clinic.enrol(2).get(1);
    }
}
