package org.stepwell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.coordination.Outcome;
import org.stepwell.monitoring.Following;
import org.stepwell.outreach.OutreachEntry;
import org.stepwell.outreach.Outreaches;
import org.stepwell.outreach.Sought;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** Somebody agrees to a plan and is never heard of again: looked for as the protocol asks, and let go by a person. */
@HouseTest
@WithMockUser(CARE_MANAGER)
class NeverAnswersScenarioTest {

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private Following following;

    @Autowired
    private Walk walk;

    @Autowired
    private Episodes episodes;

    private Episode episode;
    private String key;

    @AfterEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @Test
    void isLookedForThroughTheProtocolAndMayComeBack(@Autowired Enrolment enrolment, @Autowired Outreaches outreaches) {
        ControlledTime.set(Instant.parse("2026-03-02T08:00:00Z"));
        episode = enrolment.enrol();
        key = episode.id().toString();
        lifecycle.untilMonitoring(key, List.of("housing"));

        following.reachNobody(key, "here");
        walk.runDue(key);
        for (int attempt = 1; attempt <= 4; attempt++) {
            untilWaitsAt("attempt-contact");
            walk.complete(CARE_MANAGER, key, "attempt-contact", Sought.attempted("no-answer"));
            walk.runDue(key);
            assertThat(walk.waitsAt(key, "acknowledge-missed-attempts")).isEqualTo(attempt >= 3);
        }
        walk.complete("supervisor", key, "acknowledge-missed-attempts", Map.of("note", "Ask her sister."));
        untilWaitsAt("review-outreach");
        assertThat(episodes.of(episode.id()).isOpen())
                .as("silence alone ends nothing")
                .isTrue();

        walk.complete("supervisor", key, "review-outreach", Map.of("decision", "disengage", "reason", "A letter too."));

        assertThat(episodes.of(episode.id()).outcome()).contains(Outcome.DISENGAGED);
        assertThat(walk.tasks(key)).isEmpty();
        assertThat(walk.jobs(key)).isEmpty();
        assertThat(outreaches.of(episode.id()).get(0).entries())
                .extracting(OutreachEntry::what)
                .filteredOn("attempt"::equals)
                .hasSize(4);

        var again = enrolment.enrol(episode.patientId());
        assertThat(again.follows()).contains(episode.id());
        assertThat(walk.waitsAt(again.id().toString(), "ask-for-consent")).isTrue();
    }

    private void untilWaitsAt(String step) {
        for (int hours = 0; !walk.waitsAt(key, step); hours++) {
            assertThat(hours).as("hours until %s", step).isLessThan(24 * 20);
            walk.pass(key, Duration.ofHours(1));
        }
    }
}
