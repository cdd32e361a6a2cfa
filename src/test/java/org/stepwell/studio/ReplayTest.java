package org.stepwell.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.audit.Actor;
import org.stepwell.billing.CareActivity;
import org.stepwell.billing.CareSource;
import org.stepwell.billing.CareTimes;
import org.stepwell.billing.Spent;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.studio.process.replay.CountReplays;
import org.stepwell.studio.process.replay.ReplayedPeople;
import org.stepwell.studio.process.replay.Replays;
import org.stepwell.studio.replay.ProcessReplay;
import org.stepwell.studio.replay.Replay;
import org.stepwell.studio.replay.RuleReplay;
import org.stepwell.studio.replay.RuleReplay.Cell;
import org.stepwell.studio.replay.RuleReplay.Extra;
import org.stepwell.studio.replay.RuleReplay.Followed;
import org.stepwell.studio.replay.RuleReplay.Month;
import org.stepwell.studio.replay.RuleReplay.Work;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.Role;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Decisions;
import org.stepwell.workflow.Journeys;
import org.stepwell.workflow.UnitDeployment;
import org.stepwell.workflow.Walk;

/** A year of few decisions, replayed by the product and by hand. */
@HouseTest
class ReplayTest {

    private static final String UNIT = "replaytest";
    private static final Offset<Double> EXACTLY = within(1e-9);

    @Autowired
    private Walk walk;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Journeys journeys;

    @Autowired
    private Decisions decisions;

    @Autowired
    private TaskService tasks;

    @Autowired
    private CareTimes times;

    @Autowired
    private Replays replays;

    @Autowired
    private ReplayedPeople people;

    @Autowired
    private CountReplays counting;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aUnitInForce(@Autowired Accounts accounts) {
        if (accounts.find("counting-manager").isEmpty()) {
            accounts.add(
                    new Account("counting-manager", "Counting Manager", Set.of(Role.ANALYST, Role.CARE_MANAGER), null),
                    "only-in-tests");
        }
        ControlledTime.set(Instant.parse("2020-11-01T08:00:00Z"));
        Actor.asSystem("test", () -> repository
                .createDeployment()
                .name(UnitDeployment.PREFIX + UNIT)
                .source(UnitDeployment.BUNDLE)
                .addString(Tried.RULE.toString(), Tried.rule(5, 10))
                .addString(Tried.PROCESS.toString(), Tried.process(Tried.LETTER))
                .deploy());
    }

    @AfterEach
    void leaveNothing() {
        ControlledTime.release();
        jdbc.sql("delete from model_replay where name like 'processes/" + UNIT + "/%'")
                .update();
        jdbc.sql("delete from decision_record where decision_key = 'choose-path'")
                .update();
        Actor.asSystem("test", () -> repository
                .createDeploymentQuery()
                .deploymentName(UnitDeployment.PREFIX + UNIT)
                .list()
                .forEach(one -> repository.deleteDeployment(one.getId(), true)));
        jdbc.sql("delete from work_task where process_key = 'try-path'").update();
        jdbc.sql("delete from step_run where process_key = 'try-path'").update();
        jdbc.sql("delete from journey where process_key = 'try-path'").update();
    }

    /** Five in journeys and one from Java within the year, and one before it. */
    private List<Episode> aYear() {
        var first = enrolment.enrol();
        var second = enrolment.enrol();
        var third = enrolment.enrol();
        var fourth = enrolment.enrol();
        begin("2020-12-01", third, 8);
        complete("2020-12-02", third, "call-person", 30);
        begin("2021-03-01", first, 3);
        begin("2021-03-05", second, 6);
        complete("2021-03-06", second, "call-person", 10);
        begin("2021-05-02", third, 8);
        complete("2021-05-02", third, "call-person", 20);
        begin("2021-06-01", fourth, 12);
        complete("2021-06-02", fourth, "see-person", 50);
        complete("2021-06-03", fourth, "write-letter", 10);
        begin("2021-07-01", first, 5);
        at("2021-08-01");
        walk.as("care-manager", () -> decisions.single("choose-path", Map.of("score", 9), String.class));
        at("2022-01-10");
        return List.of(first, second, third, fourth);
    }

    @Test
    void countsWhoseVerdictWouldBeAnother() {
        var year = aYear();

        var rule = replayed(Tried.RULE, Tried.rule(5, 10), Tried.rule(6, 8)).rule();

        assertThat(rule.decided()).isEqualTo(6);
        assertThat(rule.replayed()).isEqualTo(6);
        assertThat(rule.otherwise()).isZero();
        assertThat(rule.changed()).isEqualTo(3);
        assertThat(rule.cells())
                .containsExactlyInAnyOrder(
                        new Cell("short", "short", 1, 1, 1, List.of()),
                        new Cell("call", "call", 1, 1, 1, List.of()),
                        new Cell("see", "see", 1, 1, 1, List.of()),
                        new Cell(
                                "call",
                                "see",
                                2,
                                1,
                                1,
                                List.of(year.get(2).patientId().value())),
                        new Cell(
                                "call",
                                "short",
                                1,
                                1,
                                1,
                                List.of(year.get(0).patientId().value())));
        assertThat(rule.months())
                .containsExactly(
                        new Month(YearMonth.of(2021, 3), 2, 0),
                        new Month(YearMonth.of(2021, 4), 0, 0),
                        new Month(YearMonth.of(2021, 5), 1, 1),
                        new Month(YearMonth.of(2021, 6), 1, 0),
                        new Month(YearMonth.of(2021, 7), 1, 1),
                        new Month(YearMonth.of(2021, 8), 1, 1));
    }

    /**
     * After short there was nothing, after call one task of a care manager in each of three, with 10, 20 and no minutes, after
     * see one of a therapist with 50 minutes and one of a care manager with 10. One call becomes see: a therapist's task with
     * 50 minutes more, and the care manager's is as long as before. One call becomes short: a care manager's task with 10
     * minutes less. What was asked from Java is about nobody. From March to January are eleven months.
     */
    @Test
    void saysWhatItCosts() {
        aYear();

        var cost =
                replayed(Tried.RULE, Tried.rule(5, 10), Tried.rule(6, 8)).rule().cost();

        assertThat(cost.after())
                .containsExactlyInAnyOrder(
                        new Followed("short", 1, Map.of()),
                        new Followed("call", 3, Map.of("care-manager", new Work(3, 30, 2))),
                        new Followed(
                                "see", 1, Map.of("therapist", new Work(1, 50, 1), "care-manager", new Work(1, 10, 1))));
        assertThat(cost.months()).isEqualTo(11);
        assertThat(cost.untold()).isZero();
        assertThat(cost.extra()).extracting(Extra::roles).containsExactly("care-manager", "therapist");
        assertThat(cost.extra().get(0).tasks()).isEqualTo(-1 / 11.0, EXACTLY);
        assertThat(cost.extra().get(0).hours()).isEqualTo(-10 / 60.0 / 11, EXACTLY);
        assertThat(cost.extra().get(1).tasks()).isEqualTo(1 / 11.0, EXACTLY);
        assertThat(cost.extra().get(1).hours()).isEqualTo(50 / 60.0 / 11, EXACTLY);
    }

    @Test
    void doesNotPretendToKnowWhatANewVerdictCosts() {
        aYear();

        var rule = replayed(Tried.RULE, Tried.rule(5, 10), Tried.rule(5, 10).replace("\"see\"", "\"visit\""))
                .rule();

        assertThat(rule.changed()).isOne();
        assertThat(rule.cost().untold()).isOne();
        assertThat(rule.cost().extra()).isEmpty();
    }

    @Test
    void asksAboutWhatNoColumnReadButTheJourneyKnew() {
        aYear();

        var byVisits = Tried.rule(5, 10).replace("<text>score</text>", "<text>visits</text>");
        var rule = replayed(Tried.RULE, Tried.rule(5, 10), byVisits).rule();

        assertThat(rule.replayed()).isEqualTo(5);
        assertThat(rule.missing()).containsExactly(Map.entry("visits", 1));
        assertThat(rule.cells()).allMatch(cell -> cell.to().equals("short"));
    }

    @Test
    void saysHowManyWereDecidedByAnEarlierVersion() {
        aYear();

        var rule = replayed(Tried.RULE, Tried.rule(5, 9), Tried.rule(5, 9).replace("\"short\"", "\"none\""))
                .rule();

        assertThat(rule.otherwise()).isOne();
        assertThat(rule.changed()).isOne();
        assertThat(rule.number("short", "none")).isOne();
        assertThat(rule.number("see", "see")).isEqualTo(2);
    }

    @Test
    void twoRowsOfOneAnswerAreToldAndNotGuessed() {
        aYear();

        var overlapping = Tried.rule(5, 10).replace("\"FIRST\"", "\"UNIQUE\"").replace("&lt; 5", "&lt; 7");
        var rule = replayed(Tried.RULE, Tried.rule(5, 10), overlapping).rule();

        assertThat(rule.number("call", RuleReplay.FAILS)).isEqualTo(2);
    }

    @Test
    void namesPeopleToThoseWhoMayOpenTheirRecordsAlone() {
        var year = aYear();
        var replay = replayed(Tried.RULE, Tried.rule(5, 10), Tried.rule(6, 8));

        assertThat(walk.as("supervisor", () -> people.of(replay.id(), 0)).people())
                .extracting(ReplayedPeople.Person::id)
                .containsExactly(year.get(2).patientId());
        assertThat(jdbc.sql("select count(*) from audit_event where actor = 'supervisor' and what = 'replay'"
                                + " and patient_id = ?")
                        .param(year.get(2).patientId().value())
                        .query(Integer.class)
                        .single())
                .isOne();
        var elsewhere = walk.as("counting-manager", () -> people.of(replay.id(), 0));
        assertThat(elsewhere.people()).isEmpty();
        assertThat(elsewhere.others()).isOne();
        assertThatThrownBy(() -> walk.as("analyst", () -> people.of(replay.id(), 0)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> walk.as("care-manager", () -> replays.find(replay.id())))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> walk.as("supervisor", () -> people.of(replay.id(), 2)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void countsJourneysThatNoLongerFit() {
        var year = aYear();

        var process = processReplayed(Tried.process(""));

        assertThat(process.begun()).isEqualTo(5);
        assertThat(process.replayed()).isEqualTo(5);
        assertThat(process.unfit()).isOne();
        assertThat(process.strayed()).isZero();
        assertThat(process.share()).isEqualTo(20);
        assertThat(process.reasons())
                .containsExactly(new ProcessReplay.Reason(ProcessReplay.Why.GONE, "", "write-letter", 1));
        assertThat(process.standing()).isEmpty();

        begin("2022-01-11", year.get(1), 12);
        complete("2022-01-12", year.get(1), "see-person", 5);
        assertThat(processReplayed(Tried.process("") + " ").standing())
                .containsExactly(new ProcessReplay.Standing("write-letter", 1));
    }

    @Test
    void journeysFitWhatIsInForce() {
        aYear();

        var process = processReplayed(Tried.process(Tried.LETTER) + " ");

        assertThat(process.unfit()).isZero();
        assertThat(process.strayed()).isZero();
    }

    @Test
    void saysWhyThereIsNothingToReplay() {
        at("2022-01-10");
        assertThat(replayed(Tried.RULE, Tried.rule(5, 10), Tried.rule(6, 8)).problem())
                .isEqualTo("replay.nothing-decided");
        assertThat(replayed(Tried.PROCESS, Tried.process(Tried.LETTER), Tried.process(""))
                        .problem())
                .isEqualTo("replay.nothing-begun");
        assertThat(replayed(Tried.RULE, Tried.rule(5, 10), "<definitions").problem())
                .isEqualTo("replay.unreadable");
        assertThat(replayed(
                                Tried.RULE,
                                Tried.rule(5, 10),
                                Tried.rule(5, 10)
                                        .replace(
                                                "<inputEntry id=\"i1\"",
                                                "<inputEntry id=\"i1\" expressionLanguage=\"juel\""))
                        .problem())
                .isEqualTo("replay.unreadable");
        walk.as("analyst", () -> {
            assertThat(replays.ask(Tried.RULE, Optional.empty(), Tried.rule(6, 8))
                            .problem())
                    .isEqualTo("replay.never-in-force");
            var ranks = ModelName.parse("processes/caseload/rank-task.dmn").orElseThrow();
            assertThat(replays.ask(ranks, Optional.of("one"), "other").problem())
                    .isEqualTo("replay.not-kept");
            return null;
        });
    }

    private ProcessReplay processReplayed(String after) {
        return replayed(Tried.PROCESS, Tried.process(Tried.LETTER), after).process();
    }

    private Replay replayed(ModelName name, String before, String after) {
        var asked = walk.as("analyst", () -> replays.ask(name, Optional.of(before), after));
        assertThat(asked.isWaiting()).isTrue();
        Actor.asSystem("test", counting::run);
        var replay = walk.as("analyst", () -> replays.find(asked.id()).orElseThrow());
        assertThat(replay.isWaiting()).isFalse();
        return replay;
    }

    private void begin(String day, Episode episode, int score) {
        at(day);
        walk.as(
                "care-manager",
                () -> journeys.start("try-path", episode.id().toString(), Map.of("score", score, "visits", 1)));
    }

    private void complete(String day, Episode episode, String step, int minutes) {
        at(day);
        var task = walk.task(episode.id().toString(), step).getId();
        walk.as("care-manager", () -> {
            times.add(
                    episode.id(),
                    new Spent(
                            CareActivity.CARE_COORDINATION,
                            "care-manager",
                            Instant.parse(day + "T12:00:00Z").minus(Duration.ofMinutes(minutes)),
                            minutes,
                            CareSource.TASK,
                            task));
            tasks.complete(task);
            return null;
        });
    }

    private static void at(String day) {
        ControlledTime.set(Instant.parse(day + "T12:00:00Z"));
    }
}
