package org.stepwell.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.HouseTest;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Outcome;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.monitoring.Monitored;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** Who comes on the list of the week, and that nobody comes on it twice. */
@HouseTest
@WithMockUser(CARE_MANAGER)
class WeeklyReviewTest {

    @Autowired
    private Walk walk;

    @Autowired
    private WeeklyReview weekly;

    @Autowired
    private CaseloadReviews reviews;

    private ReviewedPerson person;

    @BeforeEach
    void somebodyInCare(@Autowired ObjectProvider<ReviewedPerson> people) {
        ControlledTime.set(Monitored.MONDAY);
        person = people.getObject();
    }

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }

    @Test
    void leavesOutWhomNobodyHasAssessedYet() {
        assertThat(person.isPicked().reviews()).isEmpty();
    }

    @Test
    void picksTheNewOnce() {
        person.scores(17).isPicked().isPicked();
        assertThat(person.reviews()).containsExactly("2026-03-02 1 NEW PICKED");
        assertThat(walk.instance("caseload-review", person.key())).isNotNull();
    }

    @Test
    void picksOnceHoweverManyNodesDoSoAtATime() {
        person.scores(17);
        var nodes = IntStream.range(0, 4)
                .mapToObj(node -> CompletableFuture.runAsync(weekly::pick))
                .toList();
        nodes.forEach(CompletableFuture::join);
        assertThat(person.reviews()).containsExactly("2026-03-02 1 NEW PICKED");
        assertThat(walk.tasks(person.key()).stream()
                        .filter(task -> task.getTaskDefinitionKey().equals("discuss-case")))
                .hasSize(1);
    }

    @Test
    void picksWhoIsNotImprovedForEightWeeks() {
        person.scores(18).isPicked();
        person.discuss("nobody");
        person.waits(8 * 7);
        assertThat(person.scores(17).isPicked().reviews())
                .containsExactly("2026-04-27 3 NOT_IMPROVED PICKED", "2026-03-02 1 NEW NOTHING_TO_CHANGE");
    }

    @Test
    void picksHighRiskInMidweek() {
        person.scores(18).isPicked();
        person.discuss("nobody");
        person.waits(8);
        assertThat(person.isPicked().reviews()).hasSize(1);
        person.isAt(RiskLevel.HIGH);
        assertThat(person.isPicked().reviews())
                .containsExactly("2026-03-09 2 HIGH_RISK PICKED", "2026-03-02 1 NEW NOTHING_TO_CHANGE");
    }

    @Test
    void leavesOutWhoseCareHasEnded(@Autowired Episodes episodes) {
        person.scores(18);
        episodes.recordOutcome(person.episode(), Outcome.TRANSFERRED);
        episodes.close(person.episode());
        assertThat(person.isPicked().reviews()).isEmpty();
    }

    @Test
    void listsACaseThatMonitoringAskedForWithoutAskingAgain(@Autowired ObjectProvider<Monitored> people) {
        var monitored = people.getObject();
        untilCaseReview(monitored);
        weekly.pick();
        var key = monitored.episode().id().toString();
        assertThat(walk.instance("caseload-review", key)).isNull();
        var reviews = reviewsOf(monitored);
        assertThat(reviews).hasSize(1).allMatch(review -> review.endsWith("PICKED"));

        monitored.complete("psychiatrist", "review-case", Map.of("recommendation", "Stay the course."));
        assertThat(reviewsOf(monitored)).allMatch(review -> review.endsWith("SETTLED_ELSEWHERE"));
    }

    @Test
    void carriesOverACaseThatMonitoringAskedForAndNobodyReviewed(@Autowired ObjectProvider<Monitored> people) {
        var monitored = people.getObject();
        untilCaseReview(monitored);
        weekly.pick();
        monitored.waits(7);
        weekly.pick();
        assertThat(reviewsOf(monitored))
                .hasSize(2)
                .satisfies(rows -> assertThat(rows.get(0)).endsWith("PICKED"))
                .satisfies(rows -> assertThat(rows.get(1)).endsWith("CARRIED_OVER"));
    }

    private List<String> reviewsOf(Monitored monitored) {
        return reviews.of(monitored.episode().id()).stream()
                .map(row -> row.week() + " " + row.reason() + " " + row.state())
                .toList();
    }

    /** Five weeks without any change make monitoring ask for a case review. */
    private static void untilCaseReview(Monitored monitored) {
        for (var contact = 0; contact < 3; contact++) {
            monitored.contact(17);
        }
    }
}
