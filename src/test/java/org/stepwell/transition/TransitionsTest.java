package org.stepwell.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.stepwell.HouseTest;
import org.stepwell.coordination.LevelOfCare;
import org.stepwell.medication.ReconciliationRequested;
import org.stepwell.outreach.Outreaches;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.worklist.AnswersRefused;

/** Which reports of stays are taken, what they come to, and which are refused. */
@HouseTest
@RecordApplicationEvents
@WithMockUser(CARE_MANAGER)
class TransitionsTest {

    private static final Duration DAY = Duration.ofDays(1);

    private AtHome person;

    @BeforeEach
    void somebodyInCare(@Autowired ObjectProvider<AtHome> people) {
        AtHome.begin();
        person = people.getObject();
    }

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }

    @Test
    void refusesADischargeBeforeTheAdmission() {
        assertThatThrownBy(() -> person.stay(StayKind.INPATIENT, DAY, DAY.negated()))
                .isInstanceOf(DischargedBeforeAdmission.class);

        person.isAdmitted();
        assertThatThrownBy(() -> person.leavesBeforeComing()).isInstanceOf(DischargedBeforeAdmission.class);
        assertThat(person.transition().dischargedAt()).isEmpty();
        assertThat(person.waitsAt("inform-team")).isTrue();
    }

    @Test
    void refusesWhatHasNotHappenedYetAndWhatNothingFollows() {
        assertThatThrownBy(() -> person.report(person.stay(StayKind.INPATIENT, DAY.negated(), null)))
                .isInstanceOf(StayInTheFuture.class);
        assertThatThrownBy(() -> person.report(person.stay(StayKind.INPATIENT, DAY, DAY.multipliedBy(2))))
                .isInstanceOf(StayInTheFuture.class);
        assertThatThrownBy(() -> person.report(person.stay(StayKind.INPATIENT, DAY.multipliedBy(40), DAY)))
                .isInstanceOf(StayTooOld.class);

        assertThat(person.transitions()).isEmpty();
        assertThat(person.journey()).isNull();
    }

    @Test
    void tellsOfAdmissionAndDischarge(@Autowired ApplicationEvents events) {
        person.isAdmitted();
        assertThat(events.stream(PersonAdmitted.class).map(PersonAdmitted::episode))
                .contains(person.episode());
        assertThat(events.stream(PersonDischarged.class)).isEmpty();

        person.leaves();
        assertThat(events.stream(PersonDischarged.class).map(PersonDischarged::episode))
                .containsExactly(person.episode());
        assertThat(events.stream(ReconciliationRequested.class).map(ReconciliationRequested::episode))
                .containsExactly(person.episode());
    }

    @Test
    void takesAStayForAStepUpInTheNameOfWhoReportsIt() {
        person.isAdmitted();

        assertThat(person.care().levelOfCare()).contains(LevelOfCare.EMERGENCY_EVALUATION);
        assertThat(person.levels())
                .extracting(decision -> decision.step() + " by " + decision.decidedBy())
                .containsExactly("step-up by " + CARE_MANAGER);
    }

    @Test
    void countsNoVisitBeforeTheDayAfterAHospitalStay() {
        person.comesHome(StayKind.INPATIENT);

        refusesVisit(() -> person.seen(person.today()));
        refusesVisit(() -> person.seen(person.today().plusDays(1)));
        assertThat(person.waitsAt("confirm-visit")).isTrue();
        assertThat(person.transition().steps()).extracting(TransitionStep::what).doesNotContain("visit");
    }

    @Test
    void countsAVisitOnTheDayOfAnEmergencyVisit() {
        person.comesHome(StayKind.EMERGENCY);

        person.seen(person.today());

        assertThat(person.transition().seenWithin(7)).isTrue();
        assertThat(person.waitsAt("confirm-visit")).isFalse();
    }

    @Test
    void looksForWhoeverACallOrVisitDidNotReach(@Autowired Outreaches outreaches) {
        person.comesHome(StayKind.INPATIENT);

        person.call("no");
        person.missesVisit();

        assertThat(outreaches.of(person.episode())).singleElement().satisfies(outreach -> assertThat(outreach.entries())
                .extracting(entry -> entry.what())
                .containsExactly("follow-up-missed", "follow-up-missed"));
    }

    @Test
    void knowsAStayAgainByItsId() {
        var came = person.now().minus(DAY.multipliedBy(3));
        var there = new Stay(StayKind.INPATIENT, null, came, null, "enc-1");
        assertThat(person.report(there)).isEqualTo(Reported.BEGUN);
        assertThat(person.report(there)).isEqualTo(Reported.KNOWN);

        var left = new Stay(StayKind.INPATIENT, null, came, came.plus(DAY), "enc-1");
        assertThat(person.report(left)).isEqualTo(Reported.DISCHARGED);
        assertThat(person.report(left)).isEqualTo(Reported.KNOWN);
        assertThat(person.transitions()).hasSize(1);
    }

    @Test
    void knowsAStayThatAPersonReportedBefore() {
        person.isAdmitted();
        var told = new Stay(StayKind.INPATIENT, null, person.now().minus(Duration.ofMinutes(30)), null, "enc-2");

        assertThat(person.report(told)).isEqualTo(Reported.KNOWN);
        assertThat(person.transitions()).hasSize(1);
    }

    @Test
    void letsNoOlderStayOvertakeTheOneThatIsFollowed() {
        person.comesHome(StayKind.INPATIENT);

        assertThat(person.report(person.stay(StayKind.EMERGENCY, DAY.multipliedBy(20), DAY)))
                .isEqualTo(Reported.KNOWN);
        assertThat(person.transitions()).hasSize(1);
    }

    private static void refusesVisit(ThrowingCallable visit) {
        assertThatThrownBy(visit).isInstanceOfSatisfying(AnswersRefused.class, refused -> assertThat(refused.errors())
                .extracting(error -> error.field())
                .containsExactly("visitOn"));
    }
}
