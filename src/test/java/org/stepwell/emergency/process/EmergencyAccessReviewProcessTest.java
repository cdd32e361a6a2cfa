package org.stepwell.emergency.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.emergency.Emergencies;
import org.stepwell.emergency.EmergencyRecords;
import org.stepwell.notification.Notification;
import org.stepwell.notification.Notifications;
import org.stepwell.notification.Subject;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.Role;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.ProcessTest;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.AnswersRefused;

@ProcessTest("emergency-access-review")
class EmergencyAccessReviewProcessTest {

    private static final String REVIEW = "review-emergency-access";
    private static final String FOLLOW_UP = "follow-up-emergency-access";

    /** A Friday afternoon. */
    private static final Instant OPENED = Instant.parse("2026-03-06T15:00:00Z");

    @Autowired
    private Walk walk;

    @Autowired
    private EmergencyRecords records;

    @Autowired
    private Emergencies people;

    @Autowired
    private JdbcClient jdbc;

    private Episode episode;
    private String key;
    private String clinician;
    private ProcessInstance review;

    @BeforeEach
    void aRecordIsOpenedInAnEmergency(@Autowired Episodes episodes) {
        ControlledTime.set(OPENED);
        var family = Emergencies.family();
        episode = people.inCare(family);
        key = episode.id().toString();
        clinician = people.elsewhere(Role.THERAPIST, Role.PRIVACY_OFFICER);
        walk.as(clinician, () -> records.open(Emergencies.call(family, true)));
        walk.as(clinician, () -> episodes.all(episode.patientId()));
        review = walk.instance(EmergencyAccessReviewProcess.KEY, key);
    }

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }

    @Test
    void waitsForAPrivacyOfficerAndIsDueInTwoBusinessDays() {
        assertThat(review).isWaitingAt(REVIEW);
        assertThat(walk.task(key, REVIEW).getAssignee()).isNull();
        assertThat(walk.task(key, REVIEW).getDueDate().toInstant()).isEqualTo(Instant.parse("2026-03-10T15:00:00Z"));
    }

    @Test
    void tellsTheSupervisorAndThePrivacyOfficer(@Autowired Notifications notifications) {
        var written = Actor.asSystem("test", () -> notifications.of(episode.id()));

        assertThat(written)
                .extracting(Notification::subject)
                .containsExactlyInAnyOrder(Subject.RECORD_OPENED, Subject.REVIEW_WAITS);
    }

    @Test
    void endsWhenItWasAnEmergency() {
        judge("justified");

        assertThat(review).isEnded().hasPassed("end-access-justified");
        assertThat(column("justified")).isEqualTo(true);
        assertThat(column("reviewed_by")).isEqualTo("privacy-officer");
    }

    @Test
    void isFollowedUpByASupervisorWhenItWasNone() {
        judge("not-justified");
        assertThat(review).isWaitingAt(FOLLOW_UP);
        assertThat(walk.shown("supervisor", key, FOLLOW_UP)).containsEntry("finding", "The ward knows nothing of it.");

        walk.complete(
                "supervisor", key, FOLLOW_UP, Map.of("decision", "breach", "done", "Spoken with; the person is told."));

        assertThat(review).isEnded().hasPassed("end-access-followed-up");
        assertThat(column("breach")).isEqualTo(true);
        assertThat(column("followed_by")).isEqualTo("supervisor");
    }

    @Test
    void showsWhatWasSaidAndWhatWasOpened() {
        var shown = walk.shown("privacy-officer", key, REVIEW);

        assertThat(shown.get("access").toString()).contains("Works Elsewhere", "6 Mar 2026");
        assertThat(shown.get("reason").toString()).contains("Found unconscious at the bus stop.");
        assertThat(shown.get("part2").toString()).contains("Dr Sam Invented", "General Hospital");
        assertThat(shown.get("looks").toString()).contains("episode");
    }

    @Test
    void isNotForWhoeverHadTheAccess() {
        assertThatThrownBy(() -> walk.complete(clinician, key, REVIEW, answers("justified")))
                .isInstanceOf(AnswersRefused.class);

        assertThat(review).isWaitingAt(REVIEW);
        assertThat(column("reviewed_at")).isNull();
    }

    @Test
    void isForNobodyWhoDoesNotReadTheTrail() {
        assertThatThrownBy(() -> walk.complete("psychiatrist", key, REVIEW, answers("justified")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void leavesARowOfTheReview() {
        judge("justified");

        assertThat(jdbc.sql("select what from audit_event where patient_id = ? and actor = 'privacy-officer'"
                                + " and action = 'change'")
                        .param(episode.patientId().value())
                        .query(String.class)
                        .list())
                .contains("emergency review");
    }

    private void judge(String decision) {
        walk.complete("privacy-officer", key, REVIEW, answers(decision));
    }

    private static Map<String, Object> answers(String decision) {
        return Map.of("decision", decision, "finding", "The ward knows nothing of it.");
    }

    private Object column(String name) {
        return jdbc.sql("select " + name + " from emergency_access where episode_id = ?")
                .param(episode.id().value())
                .query((row, number) -> java.util.Optional.ofNullable(row.getObject(1)))
                .single()
                .orElse(null);
    }
}
