package org.stepwell.handover.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Outcome;
import org.stepwell.handover.Clinic;
import org.stepwell.handover.HandOverRefused;
import org.stepwell.handover.HandOverState;
import org.stepwell.monitoring.Monitored;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.CareTeams;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.ProcessTest;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.AnswersRefused;

@ProcessTest("hand-over")
@WithMockUser("supervisor")
class HandOverProcessTest {

    @Autowired
    private Walk walk;

    private Clinic clinic;
    private EpisodeId person;
    private ProcessInstance handOver;

    @BeforeEach
    void somebodyIsToMove(@Autowired ObjectProvider<Clinic> clinics, @Autowired Enrolment enrolment) {
        ControlledTime.set(Monitored.MONDAY);
        enrolment.enrol();
        clinic = clinics.getObject();
        person = clinic.enrol(1).get(0);
        clinic.propose(person);
        handOver = walk.instance("hand-over", person.toString());
    }

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }

    @Test
    void movesThePersonWithTheirStepsAndTellsThem(@Autowired CareTeams teams) {
        assertThat(handOver).isWaitingAtExactly("accept-hand-over");
        var shown = clinic.shown(clinic.receiver(), person, "accept-hand-over");
        assertThat((String) shown.get("proposal")).endsWith("Moves to another town.");
        assertThat((String) shown.get("person")).contains("In care since 2026-03-02", "Risk: not rated");
        assertThatThrownBy(() -> walk.as(clinic.receiver(), () -> teams.of(person)))
                .as("sees the record only once accepted")
                .isInstanceOf(NotPermitted.class);

        clinic.accept(person);
        assertThat(handOver).isWaitingAtExactly("tell-person");
        assertThat(clinic.careManagerOf(person)).isEqualTo(clinic.receiver());
        assertThat(clinic.tasks(person))
                .containsExactly("ask-for-consent: " + clinic.receiver(), "tell-person: " + clinic.receiver());
        assertThatThrownBy(() -> walk.as(clinic.leaver(), () -> teams.of(person)))
                .isInstanceOf(NotPermitted.class);
        assertThat(clinic.shown(clinic.receiver(), person, "tell-person"))
                .containsEntry("note", "Ring after six; the sister helps.");

        clinic.tell(person);
        assertThat(handOver).isEnded().hasPassed("end-handed-over");
        assertThat(clinic.handOver(person).state()).isEqualTo(HandOverState.DONE);
    }

    @Test
    void wantsANoteWithAYesAndAReasonWithANo() {
        assertThatThrownBy(() -> clinic.answer(person, Map.of("decision", "accept")))
                .isInstanceOf(AnswersRefused.class);
        assertThatThrownBy(() -> clinic.answer(person, Map.of("decision", "decline")))
                .isInstanceOf(AnswersRefused.class);
        assertThat(handOver).isWaitingAtExactly("accept-hand-over");
        assertThat(clinic.careManagerOf(person)).isEqualTo(clinic.leaver());
    }

    @Test
    void asksSomebodyElseWhenTheReceiverDeclines() {
        clinic.answer(person, Map.of("decision", "decline", "reason", "No time before May."));
        assertThat(handOver).isWaitingAtExactly("choose-receiver");
        assertThatThrownBy(() -> clinic.choose(person, Map.of("receiver", clinic.leaver())))
                .isInstanceOf(AnswersRefused.class);

        clinic.choose(person, Map.of("receiver", "care-manager"));
        assertThat(handOver).isWaitingAtExactly("accept-hand-over");
        assertThat(clinic.tasks(person)).contains("accept-hand-over: care-manager");
    }

    @Test
    void leavesThePersonWhereTheyAreWhenNobodyCan() {
        clinic.answer(person, Map.of("decision", "decline", "reason", "No time before May."));
        clinic.choose(person, Map.of());
        assertThat(handOver).isEnded().hasPassed("end-hand-over-withdrawn");
        assertThat(clinic.handOver(person).state()).isEqualTo(HandOverState.WITHDRAWN);
        assertThat(clinic.careManagerOf(person)).isEqualTo(clinic.leaver());
    }

    @Test
    void comesBackToTheSupervisorWithoutAnAnswerInTwoDays() {
        clinic.waits(person, 3);
        assertThat(handOver).isWaitingAtExactly("choose-receiver").hasPassed("on-acceptance-overdue");
    }

    @Test
    void endsWhenCareEndsBeforeAnybodyAnswered(@Autowired Episodes episodes) {
        episodes.recordOutcome(person, Outcome.TRANSFERRED);
        episodes.close(person);
        assertThat(handOver).isEnded().hasPassed("end-care-ended");
        assertThat(clinic.handOver(person).state()).isEqualTo(HandOverState.CARE_ENDED);
    }

    @Test
    void isProposedOnceAtATime() {
        assertThatThrownBy(() -> clinic.propose(person)).isInstanceOf(HandOverRefused.class);
    }
}
