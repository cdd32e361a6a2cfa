package org.stepwell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;
import static org.stepwell.crisis.InCrisis.OVER;
import static org.stepwell.crisis.InCrisis.REACHED;
import static org.stepwell.crisis.InCrisis.asq;
import static org.stepwell.crisis.InCrisis.plan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.crisis.CrisisCalls;
import org.stepwell.crisis.CrisisRecords;
import org.stepwell.referral.ReferralState;
import org.stepwell.referral.Referrals;
import org.stepwell.transition.Stay;
import org.stepwell.transition.StayKind;
import org.stepwell.transition.Transitions;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** A crisis on a Sunday while a referral is open: hospital, discharge, and a visit within seven days. */
@HouseTest
@WithMockUser(CARE_MANAGER)
class SundayCrisisScenarioTest {

    private static final Instant SUNDAY = Instant.parse("2026-03-08T21:30:00Z");

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private Walk walk;

    @Autowired
    private Episodes episodes;

    @Autowired
    private Transitions transitions;

    @Autowired
    private Referrals referrals;

    @Autowired
    private Clock clock;

    private Episode episode;
    private String key;

    @AfterEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @Test
    void isAnsweredAtNightAndFollowedHome(
            @Autowired Enrolment enrolment, @Autowired CrisisCalls calls, @Autowired CrisisRecords crises) {
        ControlledTime.set(Instant.parse("2026-03-02T08:00:00Z"));
        episode = enrolment.enrol();
        key = episode.id().toString();
        lifecycle.untilMonitoring(key, List.of("housing"));
        walk.pass(key, Duration.between(Instant.parse("2026-03-02T08:00:00Z"), SUNDAY));

        walk.as("therapist", () -> {
            calls.report(episode.patientId(), "Her sister rang: tablets and a letter.");
            return null;
        });
        complete(CARE_MANAGER, "screen-suicide-risk", asq("yes", "yes"));
        assertThat(episodes.of(episode.id()).riskLevel()).contains(RiskLevel.HIGH);
        assertThat(routine()).isNotEmpty().allMatch(Job::isSuspended);
        assertThat(walk.task(key, "contact-person").getDueDate().toInstant()).isEqualTo("2026-03-08T22:30:00Z");
        complete("supervisor", "take-charge", Map.of("charge", "clinician-leads"));
        complete("therapist", "contact-person", REACHED);

        goesToHospitalAndComesHome();
        isSafe(crises);
        isSeenWithinAWeek();
        isHelpedWithHousing();
    }

    private void goesToHospitalAndComesHome() {
        transitions.report(episode.id(), new Stay(StayKind.INPATIENT, "County hospital", SUNDAY, null, null));
        walk.runDue(key);
        complete(CARE_MANAGER, "inform-team", Map.of("note", "Admitted on Sunday night."));
        assertThat(walk.waitsAt(key, "match-service"))
                .as("the referral waits where it stood")
                .isTrue();
        passUntil(Instant.parse("2026-03-12T15:00:00Z"));

        transitions.discharged(episode.id(), Instant.parse("2026-03-12T14:00:00Z"));
        walk.runDue(key);
        assertThat(walk.waitsAt(key, "list-medicines")).isTrue();
        assertThat(walk.task(key, "call-after-discharge").getDueDate().toInstant())
                .isBeforeOrEqualTo("2026-03-15T17:00:00Z");
    }

    private void isSafe(CrisisRecords crises) {
        complete("therapist", "write-safety-plan", plan("Walk to the lake."));
        complete(
                CARE_MANAGER,
                "hand-off-warmly",
                Map.of("handOffTo", "therapist", "acceptedBy", "Dana Invented", "handedOffAt", "2026-03-12T14:30"));
        complete("therapist", "review-crisis", OVER);
        if (walk.waitsAt(key, "agree-crisis-closure")) {
            complete("supervisor", "agree-crisis-closure", Map.of("decision", "agree"));
        }
        assertThat(crises.of(episode.id()).get(0).crisis().isOpen()).isFalse();
        assertThat(routine()).isNotEmpty().noneMatch(Job::isSuspended);
    }

    private void isSeenWithinAWeek() {
        passUntil(Instant.parse("2026-03-13T10:00:00Z"));
        complete(CARE_MANAGER, "call-after-discharge", Map.of("reached", "yes", "minutes", 15));
        passUntil(Instant.parse("2026-03-17T10:00:00Z"));
        complete(
                CARE_MANAGER,
                "confirm-visit",
                Map.of("attended", "yes", "visitOn", LocalDate.of(2026, 3, 17).toString()));

        assertThat(transitions.of(episode.id()).get(0).seenWithin(7)).isTrue();
    }

    private void isHelpedWithHousing() {
        complete("case-manager", "match-service", Map.of("noneSuitable", true));

        assertThat(referrals.of(episode.id())).singleElement().satisfies(referral -> assertThat(referral.state())
                .isEqualTo(ReferralState.WITHDRAWN));
    }

    private List<Job> routine() {
        return walk.jobs(key).stream()
                .filter(job -> job.getProcessDefinitionKey().equals("progress-monitoring"))
                .toList();
    }

    private void complete(String username, String step, Map<String, Object> answers) {
        walk.complete(username, key, step, answers);
        walk.runDue(key);
    }

    private void passUntil(Instant moment) {
        walk.pass(key, Duration.between(now(), moment));
    }

    private Instant now() {
        return clock.instant();
    }
}
