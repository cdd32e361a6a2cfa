package org.stepwell.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.stepwell.HouseTest;
import org.stepwell.coordination.Enrolment;
import org.stepwell.patient.Gender;
import org.stepwell.patient.PatientId;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** Measures counted behind the page, over care of a year of its own. */
@HouseTest
class CountMeasuresTest {

    private static final int PEOPLE = 12;

    /** Each test has a year of its own, as what one leaves behind another would count. */
    private static final AtomicInteger YEARS = new AtomicInteger();

    @Autowired
    private CountMeasures counting;

    @Autowired
    private CountNow now;

    @Autowired
    private CountedPeriods periods;

    @Autowired
    private CareOutcomes outcomes;

    @Autowired
    private InventedHistory history;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Walk walk;

    private Span year;
    private List<PatientId> people;

    @BeforeEach
    void aYearLongAgo(@Autowired Enrolment enrolment) {
        ControlledTime.release();
        enrolment.enrol();
        var begins = LocalDate.of(1991, 3, 1).plusYears(2L * YEARS.getAndIncrement());
        year = new Span(begins, begins.plusYears(1).minusDays(1), LocalDate.now());
        people = IntStream.range(0, PEOPLE).mapToObj(this::somebody).toList();
    }

    /** Eight are women; of all, the first five improve. */
    private PatientId somebody(int number) {
        var patient = history.person("=P" + number, number < 8 ? Gender.FEMALE : Gender.MALE, 1960);
        var enrolled = year.from().plusDays(10);
        var episode = history.episode(patient, enrolled, enrolled.plusDays(300), "graduated");
        history.phq9(patient, episode, enrolled, 18);
        history.phq9(patient, episode, enrolled.plusDays(90), number < 5 ? 8 : 16);
        history.meeting(episode, enrolled);
        history.meeting(episode, enrolled.plusDays(20));
        return patient;
    }

    @Test
    void countsAPeriodSomebodyAsksFor() {
        ask();
        assertThat(walk.as("supervisor", () -> outcomes.counted(year))
                        .orElseThrow()
                        .isWaiting())
                .isTrue();

        now.run();

        assertThat(walk.as("supervisor", () -> outcomes.counted(year))
                        .orElseThrow()
                        .isWaiting())
                .isFalse();
        var improvement = line("improvement").figures();
        assertThat(improvement.rate()).isEqualTo(new Rate(5, PEOPLE));
        assertThat(line("response-12-weeks").figures().rate()).isEqualTo(new Rate(5, PEOPLE));
        assertThat(line("four-week-contact").figures().rate()).isEqualTo(new Rate(PEOPLE, PEOPLE));
        assertThat(line("engagement").figures().rate()).isEqualTo(new Rate(PEOPLE, PEOPLE));
        assertThat(line("drop-out").figures().rate()).isEqualTo(new Rate(0, PEOPLE));
        assertThat(line("i-serv-service").figures().mean()).isEqualTo(0);
        assertThat(line("fuh-7").figures()).isEqualTo(Figures.none());
    }

    @Test
    void readsWhatPeopleSaidAndWhatWasArranged() {
        var begins = year.from().plusDays(10);
        for (var number = 0; number < PEOPLE; number++) {
            var episode = jdbc.queryForObject(
                    "select id from episode where patient_id = ?",
                    UUID.class,
                    people.get(number).value());
            history.survey(episode, begins.plusDays(42), number < 2 ? null : 3 + number % 2);
            history.adherence(episode, begins.plusDays(60), number < 3 ? "sometimes" : "taking");
            history.missed(episode, begins.plusDays(70));
            history.crisis(episode, begins.plusDays(80), 90);
            history.stay(episode, begins.plusDays(100), number < 9 ? "mental-illness" : number == 9 ? null : "other");
        }
        ask();

        now.run();

        assertThat(line("satisfaction").figures().rate()).isEqualTo(new Rate(5, PEOPLE - 2));
        assertThat(line("survey-answered").figures().rate()).isEqualTo(new Rate(PEOPLE - 2, PEOPLE));
        assertThat(line("adherence").figures().rate()).isEqualTo(new Rate(PEOPLE - 3, PEOPLE));
        // three meetings of each, and a day on which nobody was there
        assertThat(line("contacts-kept").figures().rate().met()).isEqualTo(3 * PEOPLE);
        assertThat(line("contacts-kept").figures().rate().of()).isEqualTo(4 * PEOPLE);
        assertThat(line("i-serv-crisis").figures().mean()).isEqualTo(1.5);
        assertThat(line("i-serv-crisis").unit()).isEqualTo(Unit.HOURS);
        // eight women and four men: the men are few, and the women would follow from all
        assertThat(bySex("i-serv-crisis")).extracting(Breakdown.Shown::figures).containsOnlyNulls();
        assertThat(byAge("i-serv-crisis"))
                .singleElement()
                .satisfies(all -> assertThat(all.figures().mean()).isEqualTo(1.5));
        assertThat(line("fuh-30").figures().initial()).isEqualTo(10);
        assertThat(line("fuh-30").figures().excluded()).isEqualTo(1);
    }

    @Test
    void writesOnlyWhatChanged() {
        ask();
        now.run();
        var before = versions();

        history.meeting(
                history.episode(people.get(0), year.from().plusDays(320), year.until(), "declined"), year.until());
        ask();
        now.run();

        assertThat(versions()).containsAll(before).hasSizeGreaterThan(before.size());
    }

    private List<String> versions() {
        return jdbc.queryForList(
                "select ctid || ' ' || xmin || ' ' || measure from measure_result where starts_on = ? and ends_on = ?",
                String.class,
                year.from(),
                year.until());
    }

    @Test
    void leavesItToTheNodeThatIsAtIt() throws Exception {
        ask();
        var held = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        var other = CompletableFuture.runAsync(() -> transactions.executeWithoutResult(status -> {
            jdbc.execute("select pg_advisory_xact_lock(hashtext('count-measures'))");
            held.countDown();
            awaits(done);
        }));
        held.await();

        counting.run();

        assertThat(periods.find(year).orElseThrow().isWaiting()).isTrue();
        done.countDown();
        other.get();
    }

    @Test
    void listsThePeopleAndLeavesThatInTheTrail() {
        ask();
        now.run();

        var met = walk.as("supervisor", () -> outcomes.people("improvement", year, Stands.MET));
        var notMet = walk.as("supervisor", () -> outcomes.export("improvement", year, Stands.NOT_MET));

        assertThat(met).extracting(CountedPerson::patient).containsExactlyInAnyOrderElementsOf(people.subList(0, 5));
        assertThat(notMet)
                .extracting(CountedPerson::patient)
                .containsExactlyInAnyOrderElementsOf(people.subList(5, PEOPLE));
        assertThat(trail(people.get(0))).contains("list outcomes").doesNotContain("export outcomes");
        assertThat(trail(people.get(11))).contains("export outcomes");
    }

    @Test
    void leavesSmallGroupsOut() {
        ask();
        now.run();

        // 5 of 8 women improved and so 3 did not; 4 men did not: neither is told
        assertThat(bySex("improvement")).extracting(Breakdown.Shown::rate).containsOnlyNulls();
    }

    @Test
    void isForSupervisors() {
        assertThatThrownBy(() -> walk.as(CARE_MANAGER, () -> outcomes.lines(year)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> walk.as(CARE_MANAGER, () -> outcomes.people("cms2", year, null)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> walk.as("analyst", outcomes::today)).isInstanceOf(NotPermitted.class);
    }

    private void ask() {
        walk.as("supervisor", () -> {
            outcomes.count(year);
            return null;
        });
    }

    private List<Breakdown.Shown> bySex(String measure) {
        return parts(measure, Dimension.SEX);
    }

    private List<Breakdown.Shown> byAge(String measure) {
        return parts(measure, Dimension.AGE);
    }

    private List<Breakdown.Shown> parts(String measure, Dimension by) {
        return walk.as("supervisor", () -> outcomes.splits(measure, year)).stream()
                .filter(split -> split.dimension() == by)
                .findFirst()
                .orElseThrow()
                .parts();
    }

    private CareOutcomes.Line line(String measure) {
        return walk.as("supervisor", () -> outcomes.line(measure, year)).orElseThrow();
    }

    private List<String> trail(PatientId patient) {
        return jdbc.queryForList(
                "select action || ' ' || what from audit_event where patient_id = ?", String.class, patient.value());
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
