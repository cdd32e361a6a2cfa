package org.stepwell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Scores;
import org.stepwell.audit.Actor;
import org.stepwell.careplan.CarePlans;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.coordination.Outcome;
import org.stepwell.coordination.Phase;
import org.stepwell.monitoring.Consultation;
import org.stepwell.monitoring.Consultations;
import org.stepwell.monitoring.Following;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** A year with depression: it stalls at week eight, a consultation, a new medicine, remission, staying well, and again. */
@HouseTest
@WithMockUser(CARE_MANAGER)
class DepressionYearScenarioTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private Following following;

    @Autowired
    private Walk walk;

    @Autowired
    private Episodes episodes;

    @Autowired
    private CarePlans plans;

    @Autowired
    private Clock clock;

    private Episode episode;
    private String key;

    @AfterEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @Test
    void leadsThroughAConsultationAndANewMedicineToStayingWell(
            @Autowired Enrolment enrolment, @Autowired Consultations consultations, @Autowired Scores scores) {
        ControlledTime.set(MONDAY);
        episode = enrolment.enrol();
        key = episode.id().toString();
        lifecycle.untilMonitoring(key, List.of());

        stallsUntil("review-case");
        assertThat(weeks()).isBetween(8L, 12L);
        walk.complete(
                "psychiatrist",
                key,
                "review-case",
                Map.of("recommendation", "Augment the medicine.", "changeTreatment", true));
        assertThat(consultations.of(episode.id()))
                .extracting(Consultation::givenBy)
                .contains("psychiatrist");

        stallsUntil("recommend-changes");
        getsANewMedicine();
        assertThat(plans.active(episode.id()).orElseThrow().versionNumber()).isEqualTo(2);

        improvesUntil("write-relapse-prevention-plan", 4);
        lifecycle.preventRelapse(key);
        assertThat(episodes.of(episode.id()).phase()).isEqualTo(Phase.RELAPSE_PREVENTION);

        improvesUntil("agree-closure", 2);
        lifecycle.wishToClose(key, "close");
        lifecycle.decideClosure(key, "approve");
        assertThat(episodes.of(episode.id()).outcome()).contains(Outcome.GRADUATED);
        assertThat(weeks()).isBetween(20L, 60L);

        comesBack(scores);
    }

    private void stallsUntil(String step) {
        for (int contacts = 0; !walk.waitsAt(key, step); contacts++) {
            assertThat(contacts).as("contacts until %s", step).isLessThan(12);
            following.contact(key, 12);
        }
    }

    private void improvesUntil(String step, int phq9) {
        for (int contacts = 0; !walk.waitsAt(key, step); contacts++) {
            assertThat(contacts).as("contacts until %s", step).isLessThan(16);
            following.contact(key, phq9);
        }
    }

    private void getsANewMedicine() {
        lifecycle.holdConference(key);
        lifecycle.decidePlan(key, "agree");
        lifecycle.signPlan(key);
    }

    /** Half a year later another clinic's PHQ-9 says that the trouble is back. */
    private void comesBack(Scores scores) {
        walk.pass(key, Duration.ofDays(180));
        Actor.asSystem(
                "fhir", () -> scores.imported(episode.patientId(), Instrument.PHQ_9, 17, now(), "elsewhere-" + key));
        walk.complete(CARE_MANAGER, key, "offer-return", Map.of("answer", "return", "careManager", CARE_MANAGER));

        var again = episodes.current(episode.patientId()).orElseThrow();
        assertThat(again.follows()).contains(episode.id());
    }

    private long weeks() {
        return Duration.between(MONDAY, now()).toDays() / 7;
    }

    private Instant now() {
        return clock.instant();
    }
}
