package org.stepwell.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Outcome;
import org.stepwell.monitoring.Consultations;
import org.stepwell.monitoring.Monitored;
import org.stepwell.review.CaseloadReviews;
import org.stepwell.review.ReviewState;
import org.stepwell.review.ReviewedPerson;
import org.stepwell.review.WeeklyReview;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Role;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.ProcessTest;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.AnswersRefused;

@ProcessTest("caseload-review")
@WithMockUser(CARE_MANAGER)
class CaseloadReviewProcessTest {

    @Autowired
    private Walk walk;

    private ReviewedPerson person;
    private ProcessInstance review;

    @BeforeEach
    void somebodyNewOnTheList(@Autowired ObjectProvider<ReviewedPerson> people) {
        ControlledTime.set(Monitored.MONDAY);
        person = people.getObject().scores(17).isPicked();
        review = walk.instance("caseload-review", person.key());
    }

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }

    @Test
    void bringsTheRecommendationToWhoActsOnIt(@Autowired Consultations consultations) {
        assertThat(review).isWaitingAtExactly("discuss-case");
        person.discuss("primary-care-provider");

        assertThat(review).isWaitingAtExactly("act-on-recommendation");
        assertThat(walk.task(person.key(), "act-on-recommendation").getAssignee())
                .isEqualTo("primary-care-provider");
        assertThat(consultations.of(person.episode())).hasSize(1);

        person.act("primary-care-provider", Map.of("outcome", "followed"));
        assertThat(review).isEnded().hasPassed("end-recommendation-followed");
        assertThat(person.newest().state()).isEqualTo(ReviewState.FOLLOWED);
    }

    @Test
    void endsWhenNothingIsToChange() {
        person.discuss("nobody");
        assertThat(review).isEnded().hasPassed("end-nothing-to-change");
        assertThat(person.newest().state()).isEqualTo(ReviewState.NOTHING_TO_CHANGE);
    }

    @Test
    void hearsWhyARecommendationIsDeclined() {
        person.discuss("care-manager");
        assertThatThrownBy(() -> person.act(CARE_MANAGER, Map.of("outcome", "declined")))
                .isInstanceOfSatisfying(AnswersRefused.class, refused -> assertThat(refused.errors())
                        .extracting(error -> error.field())
                        .containsExactly("note"));

        person.act(CARE_MANAGER, Map.of("outcome", "declined", "note", "Pregnant since last week."));
        assertThat(review).isEnded().hasPassed("end-recommendation-declined");
        assertThat(person.newest().actionNote()).contains("Pregnant since last week.");
    }

    @Test
    void carriesOverWhoWasNotDiscussedInTheWeek() {
        person.waits(8);
        assertThat(review).isEnded().hasPassed("carry-review-over", "end-carried-over");
        person.isPicked();
        assertThat(person.reviews())
                .containsExactly("2026-03-09 5 NEVER_REVIEWED PICKED", "2026-03-02 1 NEW CARRIED_OVER");
    }

    @Test
    void endsWithCareBeforeAndAfterTheDiscussion(@Autowired Episodes episodes) {
        episodes.recordOutcome(person.episode(), Outcome.TRANSFERRED);
        episodes.close(person.episode());
        assertThat(review).isEnded().hasPassed("end-settled-elsewhere");
    }

    @Test
    void asksNobodyToActOnceCareHasEnded(@Autowired Episodes episodes) {
        person.discuss("psychiatrist");
        episodes.recordOutcome(person.episode(), Outcome.TRANSFERRED);
        episodes.close(person.episode());
        assertThat(review).isEnded().hasPassed("end-care-ended");
    }

    @Test
    void countsAsTheConsultationThatMonitoringWaitsFor(
            @Autowired ObjectProvider<Monitored> people, @Autowired CareTeams teams, @Autowired WeeklyReview weekly) {
        var monitored = people.getObject();
        var key = monitored.episode().id().toString();
        weekly.pick();
        assertThat(walk.waitsAt(key, "discuss-case")).isTrue();
        ControlledTime.set(Monitored.MONDAY);
        teams.assign(monitored.episode().id(), Role.PSYCHIATRIST, "psychiatrist");

        walk.complete(
                "psychiatrist",
                key,
                "discuss-case",
                Map.of("recommendation", "Walk daily.", "recommendedTo", "nobody"));
        assertThat(monitored.consultations()).hasSize(1);
    }

    @Test
    void isSettledWhenMonitoringGetsItsCaseReviewFirst(@Autowired CaseloadReviews reviews) {
        reviews.settleElsewhere(person.episode());
        assertThat(review).isEnded().hasPassed("end-settled-elsewhere");
        assertThat(person.newest().state()).isEqualTo(ReviewState.SETTLED_ELSEWHERE);
    }
}
