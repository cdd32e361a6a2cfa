package org.stepwell.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.stepwell.HouseTest;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.crisis.CrisisCalls;
import org.stepwell.flow.FlowFilter;
import org.stepwell.flow.Flows;
import org.stepwell.operations.process.JourneyMoves;
import org.stepwell.operations.process.Positions;
import org.stepwell.patient.PatientId;
import org.stepwell.team.NotPermitted;
import org.stepwell.teamnote.TeamNotes;
import org.stepwell.workflow.ClinicTime;
import org.stepwell.workflow.Walk;

/** A journey is moved or ended by hand wholly or not at all, and it is known by whom and why. */
@HouseTest
class JourneyMovesTest {

    private static final String REASON = "The form was filed on paper during the outage.";
    private static final String MAIN = "care-coordination";

    @Autowired
    private JourneyMoves moves;

    @Autowired
    private Positions positions;

    @Autowired
    private Deviations deviations;

    @Autowired
    private TeamNotes notes;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private BrokenStep step;

    @Autowired
    private Walk walk;

    @Autowired
    private JdbcClient jdbc;

    private Episode episode;

    @BeforeEach
    void somebodyIsInCare() {
        step.deploy();
        episode = enrolment.enrol();
    }

    @AfterEach
    void forget() {
        step.forget();
    }

    @Test
    void takesAJourneyFromOneStepToAnother() {
        var journey = journey(MAIN);
        var task = walk.task(key(), "ask-for-consent").getId();

        var loss = asLead(() -> moves.lossByMoving(episode.id(), journey, "ask-for-consent", "form-care-team", REASON));
        assertThat(loss.tasks()).extracting(Loss.Task::name).contains("Ask for consent");
        move(journey, "ask-for-consent", "form-care-team");

        assertThat(walk.waitsAt(key(), "ask-for-consent")).isFalse();
        assertThat(walk.waitsAt(key(), "form-care-team")).isTrue();
        assertThat(rows("select status from work_task where id = ?", task)).containsExactly("cancelled");
        assertThat(rows("select step from work_task where process_instance_id = ? and status = 'open'", journey))
                .contains("form-care-team")
                .doesNotContain("ask-for-consent");
        assertThat(rows("select step from step_run where journey_id = ? and ended_at is null", journey))
                .contains("form-care-team")
                .doesNotContain("ask-for-consent");
        var kept = asLead(() -> deviations.ofJourney(journey)).get(0);
        assertThat(kept.from()).isEqualTo("Ask for consent");
        assertThat(kept.to()).isEqualTo("Form care team");
        assertThat(kept.reason()).isEqualTo(REASON);
        assertThat(kept.by()).endsWith("Supervisor");
        assertThat(asLead(() -> deviations.ofProcess(MAIN)))
                .extracting(Deviation::journey)
                .contains(journey);
        assertThat(audited("journey moved by hand")).contains("change", "move");
        assertThat(asLead(() -> notes.of(episode.patientId())).get(0).text())
                .isEqualTo("Care coordination: moved by hand from “Ask for consent” to “Form care team”. " + REASON);
        lifecycle.formTeam(key());
        assertThat(walk.waitsAt(key(), "assess-wellbeing")).isTrue();
    }

    @Test
    void takesWhatAStepCalledAwayWithIt() {
        lifecycle.consent(key(), "permit");
        lifecycle.formTeam(key());
        var journey = journey(MAIN);
        var called = journey("comprehensive-assessment");

        var loss = asLead(
                () -> moves.lossByMoving(episode.id(), journey, "comprehensive-assessment", "form-care-team", REASON));
        assertThat(loss.journeys()).contains("Comprehensive assessment");
        assertThat(loss.tasks()).extracting(Loss.Task::name).contains("Assess wellbeing");
        move(journey, "comprehensive-assessment", "form-care-team");

        assertThat(walk.waitsAt(key(), "assess-wellbeing")).isFalse();
        assertThat(walk.waitsAt(key(), "form-care-team")).isTrue();
        assertThat(rows("select status from work_task where process_instance_id = ?", called))
                .containsOnly("cancelled");
        assertThat(rows("select id_ from act_ru_job where process_instance_id_ = ?", called))
                .isEmpty();
        assertThat(rows("select id from journey where id = ? and ended_at is not null and cancelled", called))
                .hasSize(1);
    }

    @Test
    void takesAllOfAStepThatIsDoneSideBySide() {
        lifecycle.consent(key(), "permit");
        lifecycle.formTeam(key());
        lifecycle.assess(key(), List.of());
        var plan = journey("shared-care-plan");
        assertThat(walk.waitsAt(key(), "contribute-to-plan")).isTrue();

        assertThat(asLead(() -> positions.now(plan)).keySet()).containsExactly("contribute-to-plan");
        assertThat(asLead(() -> positions.places(plan)).keySet())
                .contains("agree-plan")
                .doesNotContain("contribute-to-plan");
        move(plan, "contribute-to-plan", "agree-plan");

        assertThat(walk.waitsAt(key(), "contribute-to-plan")).isFalse();
        assertThat(asLead(() -> positions.now(plan)).keySet()).containsExactly("agree-plan");
        assertThat(rows("select step from work_task where process_instance_id = ? and status = 'open'", plan))
                .containsExactly("agree-plan");
    }

    @Test
    void takesItsTimersAwayWithAStepAndCountsTheStep(@Autowired TwoVersions visits, @Autowired Flows flows) {
        visits.first();
        episode = visits.startsFor();
        var journey = visits.journey(episode);
        try {
            var loss = asLead(() -> moves.lossByMoving(episode.id(), journey, "plan-visit", "make-visit", REASON));
            assertThat(loss.timers()).extracting(Loss.Timer::name).containsExactly("Visit is late");
            move(journey, "plan-visit", "make-visit");

            assertThat(rows("select id_ from act_ru_job where process_instance_id_ = ?", journey))
                    .isEmpty();
            assertThat(rows("select step from work_task where process_instance_id = ? and status = 'open'", journey))
                    .containsExactly("make-visit");
            var month = YearMonth.now(ClinicTime.zone());
            assertThat(asLead(() -> flows.steps(new FlowFilter(TwoVersions.PROCESS, null, month, month, null)))
                            .get("plan-visit")
                            .moved())
                    .isEqualTo(1);
            assertThat(asLead(() -> flows.steps(new FlowFilter(
                            TwoVersions.PROCESS, null, month.minusMonths(2), month.minusMonths(1), null))))
                    .doesNotContainKey("plan-visit");
        } finally {
            visits.forget();
        }
    }

    @Test
    void takesAJourneyAwayFromWhatItWaitsForFirst() {
        lifecycle.untilMonitoring(key(), List.of());
        var monitoring = journey("progress-monitoring");
        assertThat(asLead(() -> positions.leavable(monitoring))).containsEntry("which-comes-first", "Due, or reached?");

        var loss = asLead(() -> moves.lossByMoving(episode.id(), monitoring, "which-comes-first", "check-in", REASON));
        assertThat(loss.timers()).extracting(Loss.Timer::name).containsExactly("Contact due");
        move(monitoring, "which-comes-first", "check-in");

        assertThat(asLead(() -> positions.now(monitoring)).keySet()).containsExactly("check-in");
        assertThat(walk.waitsAt(key(), "check-in")).isTrue();
    }

    @Test
    void refusesAStepWithoutTheAnswersItFiles() {
        var journey = journey(MAIN);

        refused("step-failed", () -> move(journey, "ask-for-consent", "record-consent"));
        assertThat(walk.waitsAt(key(), "ask-for-consent")).isTrue();
        assertThat(asLead(() -> deviations.ofJourney(journey))).isEmpty();
    }

    @Test
    void refusesWhatIsNoPlaceAndNoReason() {
        var journey = journey(MAIN);

        refused("no-such-place", () -> move(journey, "ask-for-consent", "ask-for-consent"));
        refused("no-such-place", () -> move(journey, "ask-for-consent", "nowhere"));
        refused("not-there", () -> move(journey, "form-care-team", "ask-for-consent"));
        refused(
                "reason",
                () -> asLead(() -> {
                    moves.move(episode.id(), journey, "ask-for-consent", "form-care-team", "Because.   ");
                    return null;
                }));
        assertThat(asLead(() -> positions.places(journey)).keySet())
                .contains("ask-for-consent", "on-ask-for-consent-again", "shared-care-plan")
                .noneMatch(place -> place.startsWith("is-") || place.startsWith("start-") || place.startsWith("end-"));
    }

    @Test
    void changesNothingWhenTheJourneyMovesOnAtTheSameMoment(@Autowired TransactionTemplate transactions)
            throws Exception {
        var journey = journey(MAIN);
        var slower = new CompletableFuture<Throwable>();
        transactions.executeWithoutResult(status -> {
            lifecycle.consent(key(), "permit");
            new Thread(() -> {
                        try {
                            move(journey, "ask-for-consent", "form-care-team");
                            slower.complete(null);
                        } catch (RuntimeException refused) {
                            slower.complete(refused);
                        }
                    })
                    .start();
            await().until(this::somebodyWaitsForALock);
        });

        assertThat(slower.get(30, TimeUnit.SECONDS)).isInstanceOf(ConcurrencyFailureException.class);
        assertThat(asLead(() -> deviations.ofJourney(journey))).isEmpty();
        assertThat(walk.waitsAt(key(), "form-care-team")).isTrue();
    }

    @Test
    void endsAJourneyAndItsStoppedStepWithItsTask() {
        var stopped = step.stopsFor();
        var journey = walk.instance(BrokenStep.PROCESS, stopped.id().toString()).getId();
        asLead(() -> {
            moves.end(stopped.id(), journey, REASON);
            return null;
        });

        assertThat(step.isOverFor(stopped)).isTrue();
        assertThat(walk.waitsAt(stopped.id().toString(), "resolve-stopped-step"))
                .isFalse();
        assertThat(asLead(() -> deviations.ofJourney(journey)).get(0).isEnd()).isTrue();
        assertThat(audited(stopped.patientId(), "journey ended by hand")).contains("change", "move");
    }

    @Test
    void neverEndsWhatCarriesAnOpenEpisodeOrWhatAnotherWaitsFor() {
        lifecycle.consent(key(), "permit");
        lifecycle.formTeam(key());

        refused("carries-episode", () -> end(journey(MAIN)));
        refused("part-of-another", () -> end(journey("comprehensive-assessment")));
        assertThat(walk.waitsAt(key(), "assess-wellbeing")).isTrue();
    }

    @Test
    void neverEndsACrisisByHand(@Autowired CrisisCalls calls) {
        walk.as("care-manager", () -> {
            calls.report(episode.patientId(), "Said goodbye on the telephone.");
            return null;
        });

        refused("open-crisis", () -> end(journey("crisis-response")));
    }

    @Test
    void isForSupervisorsAlone() {
        var journey = journey(MAIN);
        for (var other : List.of("care-manager", "analyst", "psychiatrist")) {
            assertThatThrownBy(() -> walk.as(other, () -> {
                        moves.move(episode.id(), journey, "ask-for-consent", "form-care-team", REASON);
                        return null;
                    }))
                    .isInstanceOf(NotPermitted.class);
        }
        assertThatThrownBy(() -> asLead(() -> {
                    moves.move(enrolment.enrol().id(), journey, "ask-for-consent", "form-care-team", REASON);
                    return null;
                }))
                .isInstanceOf(NotPermitted.class);
    }

    private void move(String journey, String from, String to) {
        asLead(() -> {
            moves.move(episode.id(), journey, from, to, REASON);
            return null;
        });
    }

    private void end(String journey) {
        asLead(() -> {
            moves.end(episode.id(), journey, REASON);
            return null;
        });
    }

    private static void refused(String word, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(JourneyRefused.class, refused -> assertThat(refused.word())
                .isEqualTo(word));
    }

    private <T> T asLead(java.util.function.Supplier<T> work) {
        return walk.as("supervisor", work);
    }

    private boolean somebodyWaitsForALock() {
        return jdbc.sql("select exists (select 1 from pg_stat_activity where cardinality(pg_blocking_pids(pid)) > 0)")
                .query(Boolean.class)
                .single();
    }

    private String journey(String process) {
        return walk.instance(process, key()).getId();
    }

    private String key() {
        return episode.id().toString();
    }

    private List<String> audited(String what) {
        return audited(episode.patientId(), what);
    }

    private List<String> audited(PatientId patient, String what) {
        return jdbc.sql("select action from audit_event where patient_id = ? and actor = 'supervisor' and what = ?")
                .params(patient.value(), what)
                .query(String.class)
                .list();
    }

    private List<String> rows(String sql, String id) {
        return jdbc.sql(sql).param(id).query(String.class).list();
    }
}
