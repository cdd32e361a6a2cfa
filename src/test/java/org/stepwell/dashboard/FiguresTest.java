package org.stepwell.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.consent.ConsentScope;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.crisis.InCrisis;
import org.stepwell.monitoring.Monitored;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.Gender;
import org.stepwell.patient.PatientId;
import org.stepwell.referral.Answer;
import org.stepwell.referral.ReferralLoop;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.Role;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** Each figure counts whom it says, from the moment it becomes true until it no longer is. */
@HouseTest
class FiguresTest {

    private static final Instant MONDAY = Monitored.MONDAY;

    @Autowired
    private Figures figures;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private Walk walk;

    @BeforeEach
    void aMonday() {
        ControlledTime.set(MONDAY);
    }

    @AfterEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @Test
    void countsATaskFromTheMomentItIsOverdue(@Autowired Episodes episodes, @Autowired Accounts accounts) {
        var careManager = "figures-" + Long.toString(System.nanoTime(), 36);
        accounts.add(new Account(careManager, "Figure Reader", Set.of(Role.CARE_MANAGER), null), "stepwell");
        var patient = enrolment.register(Gender.FEMALE);
        walk.as(careManager, () -> episodes.enrol(patient, careManager));
        assertThat(behind(Figure.OVERDUE_TASKS, patient)).isZero();

        ControlledTime.set(MONDAY.plus(Duration.ofDays(30)));
        var lines = walk.as("supervisor", () -> figures.people(Figure.OVERDUE_TASKS, careManager));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.patient()).isEqualTo(patient);
            assertThat(line.assignee()).isEqualTo("Figure Reader");
            assertThat(line.careManager()).isEqualTo("Figure Reader");
            assertThat(line.since()).isAfter(MONDAY).isBefore(clock.instant());
        });
        assertThat(walk.as("supervisor", () -> figures.people(Figure.OVERDUE_TASKS, "nobody")))
                .isEmpty();
    }

    @Test
    void countsAContactFromTheMomentItIsPastItsPromise(@Autowired Monitored person) {
        assertThat(behind(Figure.LATE_CONTACTS, patientOf(episodeOf(person)))).isZero();

        ControlledTime.set(MONDAY.plus(Duration.ofDays(60)));
        assertThat(behind(Figure.LATE_CONTACTS, patientOf(episodeOf(person)))).isEqualTo(1);
    }

    @Test
    void countsACrisisUntilItIsClosed(@Autowired InCrisis person) {
        var patient = patientOf(episodeOf(person.monitored()));
        assertThat(behind(Figure.OPEN_CRISES, patient)).isZero();

        person.screened("yes", "no");
        assertThat(behind(Figure.OPEN_CRISES, patient)).isEqualTo(1);

        person.reached().withPlan().handedOff();
        person.over();
        assertThat(behind(Figure.OPEN_CRISES, patient)).isZero();
    }

    /** The monday's referral is silent on Wednesday; one sent on Friday is on Tuesday, as nobody answers at weekends. */
    @ParameterizedTest
    @ValueSource(strings = {"0 1 2", "4 7 8"})
    void countsAReferralOnceTwoBusinessDaysHavePassed(String days, @Autowired ReferralLoop loop) {
        var day = days.split(" ");
        loop.begin(ConsentScope.values());
        ControlledTime.set(MONDAY.plus(Duration.ofDays(Long.parseLong(day[0]))));
        loop.sent();
        var patient = patientOf(loop.episode());

        ControlledTime.set(MONDAY.plus(Duration.ofDays(Long.parseLong(day[1]))));
        assertThat(behind(Figure.SILENT_REFERRALS, patient)).isZero();
        ControlledTime.set(MONDAY.plus(Duration.ofDays(Long.parseLong(day[2]))));
        assertThat(behind(Figure.SILENT_REFERRALS, patient)).isEqualTo(1);

        loop.answer(Answer.ACCEPTED, null);
        assertThat(behind(Figure.SILENT_REFERRALS, patient)).isZero();
    }

    @Test
    void countsAConsentThirtyDaysBeforeItEnds(@Autowired Lifecycle lifecycle) {
        var episode = enrolment.enrol().id();
        lifecycle.consent(episode.toString(), "permit");
        jdbc.sql("update consent set expires_on = ? where episode_id = ?")
                .param(LocalDate.of(2026, 4, 2))
                .param(episode.value())
                .update();

        assertThat(behind(Figure.ENDING_CONSENTS, patientOf(episode))).isZero();
        ControlledTime.set(MONDAY.plus(Duration.ofDays(1)));
        assertThat(behind(Figure.ENDING_CONSENTS, patientOf(episode))).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Figure.class)
    void areAListOfWhomTheyCount(Figure figure) {
        ControlledTime.set(Instant.parse("2031-01-01T12:00:00Z"));
        enrolment.enrol();

        var number = walk.as("supervisor", figures::all).stream()
                .filter(now -> now.figure() == figure)
                .findFirst()
                .orElseThrow()
                .number();
        assertThat(walk.as("supervisor", () -> figures.people(figure, null)))
                .hasSize(Math.min(number, Figures.MOST_LINES));
    }

    @Test
    void noteWhatADayEndsWith() {
        ControlledTime.set(Instant.parse("2032-05-03T12:00:00Z"));
        figures.note();
        enrolment.enrol();
        figures.note();
        ControlledTime.set(Instant.parse("2032-05-04T12:00:00Z"));

        assertThat(walk.as("supervisor", figures::all))
                .allSatisfy(now -> assertThat(now.trend()).hasSize(1))
                .allSatisfy(now -> assertThat(now.change()).isNull());
    }

    @Test
    void areForSupervisorsAlone() {
        enrolment.enrol();
        for (var who : new String[] {CARE_MANAGER, "analyst", "patient", "psychiatrist"}) {
            assertThatThrownBy(() -> walk.as(who, figures::all)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> walk.as(who, () -> figures.people(Figure.OPEN_CRISES, null)))
                    .isInstanceOf(NotPermitted.class);
        }
    }

    private int behind(Figure figure, PatientId patient) {
        var sql = jdbc.sql("select count(*) from (" + figure.people() + ") f where patient_id = :patient")
                .param("patient", patient.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("zone", clock.getZone().getId());
        return sql.query(Integer.class).single();
    }

    private static EpisodeId episodeOf(Monitored person) {
        return EpisodeId.of(person.monitoring().getBusinessKey());
    }

    private PatientId patientOf(EpisodeId episode) {
        return new PatientId(jdbc.sql("select patient_id from episode where id = ?")
                .param(episode.value())
                .query(UUID.class)
                .single());
    }
}
