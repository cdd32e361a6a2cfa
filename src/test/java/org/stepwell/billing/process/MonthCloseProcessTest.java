package org.stepwell.billing.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.stepwell.billing.BilledPerson.confirming;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.billing.BilledPerson;
import org.stepwell.billing.CareMonth;
import org.stepwell.billing.MonthClosed;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Outcome;
import org.stepwell.monitoring.Monitored;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.ProcessTest;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.AnswersRefused;

@ProcessTest("month-close")
@WithMockUser(CARE_MANAGER)
class MonthCloseProcessTest {

    @Autowired
    private Walk walk;

    private BilledPerson person;

    @BeforeEach
    void somebodyInCare(@Autowired ObjectProvider<BilledPerson> people) {
        ControlledTime.set(Monitored.MONDAY);
        person = people.getObject();
    }

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }

    @Test
    void waitsForTheFirstBusinessDayOfTheNextMonth() {
        person.takes(40);
        person.takes(5);

        assertThat(close()).isWaitingAt("on-month-ended");
        person.waits(29);
        assertThat(close()).isWaitingAtExactly("on-month-ended");
        person.waits(2);
        assertThat(close()).isWaitingAtExactly("confirm-month");
        assertThat(walk.task(person.key(), "confirm-month").getAssignee()).isEqualTo(CARE_MANAGER);
    }

    @Test
    void billsWhatTheCareManagerConfirmsAndTheSupervisorApproves() {
        person.takes(40);
        person.takes("therapist", 50);
        var close = close();
        person.waits(31);
        assertThat((String) person.shown(CARE_MANAGER, "confirm-month").get("missing"))
                .isEqualTo("Missing: the day of the initiating visit,"
                        + " the weekly consultation with the psychiatric consultant.");

        person.confirm(confirming("bill"));
        assertThat(close).as("says first what it comes to").isWaitingAtExactly("confirm-month");
        var shown = person.shown(CARE_MANAGER, "confirm-month");
        assertThat((String) shown.get("minutesByPerson"))
                .isEqualTo("- Demo Therapist: 50 minutes\n- Demo Care manager: 40 minutes\n- Together: 90 minutes");
        assertThat((String) shown.get("proposal")).startsWith("99492+99494. 90 minutes this month");
        assertThat((String) shown.get("missing")).isEqualTo("Nothing.");

        person.confirm(confirming("bill"));
        assertThat(close).isWaitingAtExactly("approve-month");
        person.approve("approve", "");

        assertThat(close).isEnded().hasPassed("end-month-closed");
        assertThat(person.months())
                .extracting(CareMonth::state, CareMonth::codes, CareMonth::minutes)
                .containsExactly(tuple(CareMonth.State.BILLED, "99492+99494", 90));
    }

    @Test
    void billsTheNextMonthAsALaterOne() {
        person.takes(40);
        person.waits(31);
        person.billsTheMonth();
        person.approve("approve", "");

        person.takes(27);
        assertThat(person.forecast()).isEqualTo("27 minutes this month, 4 minutes short of 31");
    }

    @Test
    void billsSafetyPlanningAndCallsAfterADischargeBesideTheMinutes() {
        person.takes(40);
        person.plansForSafety(45);
        person.isCalledAfterDischarge(4);
        var close = close();
        person.waits(31);
        person.confirm(confirming("bill"));

        var shown = person.shown(CARE_MANAGER, "confirm-month");
        assertThat((String) shown.get("minutesByPerson"))
                .isEqualTo("- Demo Care manager: 85 minutes\n- Of these, billed as safety planning: 45 minutes\n"
                        + "- Together: 40 minutes");
        assertThat((String) shown.get("proposal"))
                .startsWith("99492. 40 minutes this month")
                .endsWith(" Beside it, for safety planning and calls after a discharge: G0560x2+G0544.");

        person.confirm(confirming("bill"));
        person.approve("approve", "");
        assertThat(close).isEnded();
        assertThat(person.months())
                .extracting(month -> month.billable().orElse(""))
                .containsExactly("99492+G0560x2+G0544");
    }

    @Test
    void aMonthOfSafetyPlanningAloneIsNoFirstMonth() {
        person.plansForSafety(20);
        person.isCalledAfterDischarge(3);
        person.waits(31);
        person.billsTheMonth();
        person.approve("approve", "");
        assertThat(person.months())
                .extracting(month -> month.billable().orElse(""))
                .containsExactly("G0560");

        person.takes(27);
        assertThat(person.forecast()).isEqualTo("27 minutes this month, 9 minutes short of 36");
    }

    @Test
    void comesBackFromTheSupervisorWithARemark() {
        person.takes(40);
        var close = close();
        person.waits(31);
        person.billsTheMonth();
        person.approve("return", "The call of the 3rd is in twice.");

        assertThat(close).isWaitingAtExactly("confirm-month");
        assertThat((String) person.shown(CARE_MANAGER, "confirm-month").get("proposal"))
                .endsWith("Given back: The call of the 3rd is in twice.");
        assertThat(person.months().get(0).state()).isEqualTo(CareMonth.State.OPEN);
    }

    @Test
    void refusesToBillWhatIsShortAndBillsNothing() {
        person.takes(20);
        var close = close();
        person.waits(31);
        person.confirm(confirming("again"));

        assertThatThrownBy(() -> person.confirm(confirming("bill")))
                .isInstanceOfSatisfying(AnswersRefused.class, refused -> assertThat(refused.errors())
                        .extracting(error -> error.field())
                        .containsExactly("decision"));
        assertThat(close).isWaitingAtExactly("confirm-month");

        person.confirm(confirming("nothing"));
        assertThat(close).isEnded().hasPassed("end-nothing-billed");
        assertThat(person.months().get(0).state()).isEqualTo(CareMonth.State.UNBILLED);
    }

    @Test
    void asksWhyMinutesThatCouldBeBilledAreNot() {
        person.takes(40);
        var close = close();
        person.waits(31);
        person.confirm(confirming("again"));

        assertThatThrownBy(() -> person.confirm(confirming("nothing")))
                .isInstanceOfSatisfying(AnswersRefused.class, refused -> assertThat(refused.errors())
                        .extracting(error -> error.field())
                        .containsExactly("note"));
        var answers = confirming("nothing");
        answers.put("note", "All of it was billed separately.");
        person.confirm(answers);
        assertThat(close).isEnded().hasPassed("end-nothing-billed");
    }

    @Test
    void asksAPersonWhereNoRuleCoversThePayer() {
        person.takes(40);
        var close = close();
        person.waits(31);
        var answers = confirming("bill");
        answers.put("payer", "commercial");
        person.confirm(answers);

        assertThat(close).isWaitingAtExactly("decide-codes");
        assertThat((String) person.shown("supervisor", "decide-codes").get("covered"))
                .isEqualTo("Payer commercial, codes cocm, 2026.");
        decideCodes(Map.of("codes", "99492", "reason", "Their billing desk said so on the phone."));
        assertThat(close).isWaitingAtExactly("confirm-month");

        person.confirm(answers);
        person.approve("approve", "");
        assertThat(close).isEnded().hasPassed("end-month-closed");
        assertThat(person.months().get(0).codes()).isEqualTo("99492");
    }

    @Test
    void takesADecisionToBillNothingWhereNoRuleCoversThePayer() {
        person.takes(40);
        var close = close();
        person.waits(31);
        var answers = confirming("again");
        answers.put("payer", "medicaid");
        person.confirm(answers);
        assertThatThrownBy(() -> decideCodes(Map.of("codes", "as last month", "reason", "Usual.")))
                .isInstanceOf(AnswersRefused.class);
        decideCodes(Map.of("reason", "The plan does not cover it."));

        answers.put("decision", "nothing");
        person.confirm(answers);
        assertThat(close).isEnded().hasPassed("end-nothing-billed");
    }

    @Test
    void outlivesTheEpisode(@Autowired Episodes episodes) {
        person.takes(40);
        var close = close();
        episodes.recordOutcome(person.episode(), Outcome.TRANSFERRED);
        episodes.close(person.episode());
        person.waits(31);

        person.billsTheMonth();
        person.approve("approve", "");
        assertThat(close).isEnded().hasPassed("end-month-closed");
    }

    @Test
    void takesNoMinutesOnceTheMonthIsConfirmed() {
        person.takes(40);
        person.waits(31);
        person.billsTheMonth();
        ControlledTime.set(Monitored.MONDAY);
        assertThatThrownBy(() -> person.takes(5)).isInstanceOf(MonthClosed.class);
    }

    private void decideCodes(Map<String, Object> answers) {
        walk.complete("supervisor", person.key(), "decide-codes", answers);
    }

    private ProcessInstance close() {
        return walk.instance("month-close", person.key());
    }
}
