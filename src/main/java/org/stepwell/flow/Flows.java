package org.stepwell.flow;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.team.Role;
import org.stepwell.workflow.ClinicTime;

/** How care flows through the processes: numbers for supervisors and analysts, people for supervisors alone. */
@Service
public class Flows {

    /** More than anybody reads down. */
    public static final int MOST_RUNS = 100;

    private static final String RUNNING = "select step, count(*) as runs from step_run r"
            + " where r.process_key = :process and r.ended_at is null"
            + " and (cast(:version as int) is null or r.process_version = :version)"
            + " and (cast(:careManager as text) is null or exists (select 1 from journey j join care_team_member m"
            + " using (episode_id) where j.id = r.journey_id and m.role = 'care-manager' and m.until is null"
            + " and m.username = :careManager)) group by step";

    private static final String MONTHS = "select step, bucket, sum(runs) as runs from step_month"
            + " where process_key = :process and month between :from and :until"
            + " and (cast(:version as int) is null or process_version = :version)"
            + " and (cast(:careManager as text) is null or care_manager = :careManager) group by step, bucket";

    private static final String MOVED = "select step_from as step, count(*) as runs from deviation d"
            + " where d.process_key = :process and step_from is not null and made_at >= :from and made_at < :until"
            + " and (cast(:version as int) is null or d.process_version = :version)"
            + " and (cast(:careManager as text) is null or exists (select 1 from journey j join care_team_member m"
            + " using (episode_id) where j.id = d.journey_id and m.role = 'care-manager' and m.until is null"
            + " and m.username = :careManager)) group by step_from";

    /**
     * Takes the few it shows by an index, whatever the history, and asks only of those who they are. How many they are
     * stands in the statement, as the database would else expect thousands and read every journey there ever was.
     */
    private static final String RUNS = """
            with r as materialized (select r.* from step_run r
               where r.process_key = :process and r.step in (:steps)
                 and (cast(:version as int) is null or r.process_version = :version) and %1$s
               order by %2$s limit %3$d)
            select r.id, r.journey_id, r.step, r.process_version, r.started_at, r.ended_at, r.cancelled, e.patient_id,
                   p.given || ' ' || p.family as name, t.id as task, coalesce(a.display_name, '') as assignee
              from r join journey j on j.id = r.journey_id
              left join episode e on e.id = j.episode_id left join patient p on p.id = e.patient_id
              left join work_task t on t.process_instance_id = r.journey_id and t.step = r.step and t.status = 'open'
                    and r.ended_at is null
              left join account a on a.username = t.assignee
             order by %2$s
            """;

    /** The people somebody has now are few, so what happened to them is found by their journeys. */
    private static final String THEIRS = " and r.journey_id in (select j.id from care_team_member m"
            + " join journey j using (episode_id) where m.role = 'care-manager' and m.until is null"
            + " and m.username = :careManager)";

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AuditTrail audit;

    Flows(JdbcClient jdbc, Accounts accounts, AuditTrail audit) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** @return whether the signed-in person may see whom the numbers are about; throws for whoever may not see numbers */
    public boolean maySeePeople() {
        return accounts.currentFor(Action.READ_FLOW).has(Role.SUPERVISOR);
    }

    /** @return how each step that was ever reached flows, by its id */
    public Map<String, StepFlow> steps(FlowFilter filter) {
        maySeePeople();
        var spreads = new HashMap<String, Spread>();
        sql(MONTHS, filter)
                .param("from", filter.from().atDay(1))
                .param("until", filter.until().atDay(1))
                .query(row -> {
                    spreads.computeIfAbsent(row.getString("step"), step -> new Spread())
                            .add(row.getInt("bucket"), row.getInt("runs"));
                });
        var running = new HashMap<String, Integer>();
        sql(RUNNING, filter).query(row -> {
            running.put(row.getString("step"), row.getInt("runs"));
        });
        var moved = new HashMap<String, Integer>();
        sql(MOVED, filter)
                .param("from", begin(filter.from()))
                .param("until", begin(filter.until().plusMonths(1)))
                .query(row -> {
                    moved.put(row.getString("step"), row.getInt("runs"));
                });
        running.keySet().forEach(step -> spreads.computeIfAbsent(step, fresh -> new Spread()));
        moved.keySet().forEach(step -> spreads.computeIfAbsent(step, fresh -> new Spread()));
        var flows = new HashMap<String, StepFlow>();
        spreads.forEach((step, spread) -> flows.put(
                step,
                new StepFlow(
                        step,
                        running.getOrDefault(step, 0),
                        spread.finished(),
                        spread.cancelled(),
                        moved.getOrDefault(step, 0),
                        spread.within(0.5),
                        spread.within(0.9))));
        return flows;
    }

    private static Timestamp begin(YearMonth month) {
        return Timestamp.from(month.atDay(1).atStartOfDay(ClinicTime.zone()).toInstant());
    }

    /** @return how many journeys run now and since when the oldest does, by the key of the process */
    public Map<String, Running> running() {
        maySeePeople();
        var all = new HashMap<String, Running>();
        jdbc.sql("select process_key, count(*) as journeys, min(started_at) as oldest from journey"
                        + " where ended_at is null group by process_key")
                .query(row -> {
                    all.put(
                            row.getString("process_key"),
                            new Running(
                                    row.getInt("journeys"),
                                    row.getTimestamp("oldest").toInstant()));
                });
        return all;
    }

    /** @return which steps of people were open at that moment, the one somebody had waited at longest first */
    public List<OpenStep> open(Instant at, int most) {
        maySeePeople();
        return jdbc.sql("select process_key, max(process_version) as version, step, count(*) as runs,"
                        + " min(started_at) as oldest from step_run r"
                        + " where started_at < :at and (ended_at is null or ended_at >= :at)"
                        + " and exists (select 1 from work_task t"
                        + " where t.process_instance_id = r.journey_id and t.step = r.step)"
                        + " group by process_key, step order by oldest, step limit :most")
                .param("at", Timestamp.from(at))
                .param("most", most)
                .query((row, number) -> new OpenStep(
                        row.getString("process_key"),
                        row.getInt("version"),
                        row.getString("step"),
                        row.getInt("runs"),
                        row.getTimestamp("oldest").toInstant()))
                .list();
    }

    /** @return the first month in which a step of the process was counted; empty when it never ran, or not to an end */
    public Optional<YearMonth> countedFrom(String process) {
        return jdbc.sql("select min(month) from step_month where process_key = ?")
                .param(process)
                .query(LocalDate.class)
                .optional()
                .map(YearMonth::from);
    }

    /** @return when the last step was counted that is in the numbers; empty before the first */
    public Optional<Instant> uncountedSince() {
        return jdbc.sql("select min(ended_at) from step_run where ended_at is not null and not counted")
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /**
     * @param most how many at most, up to {@link #MOST_RUNS}
     * @return who is at one of these steps now, whoever waits longest first
     */
    @Transactional
    public List<StepRun> waiting(FlowFilter filter, Collection<String> steps, int most) {
        return runs(filter, steps, "r.ended_at is null", "r.started_at, r.id", most);
    }

    /** @return who went through the step lately, the last first */
    @Transactional
    public List<StepRun> past(FlowFilter filter, String step) {
        return runs(filter, List.of(step), "r.ended_at is not null", "r.ended_at desc, r.id", MOST_RUNS);
    }

    private List<StepRun> runs(FlowFilter filter, Collection<String> steps, String which, String order, int most) {
        accounts.currentFor(Action.READ_DASHBOARD);
        var whose = filter.careManager() == null ? "" : THEIRS;
        var runs = sql(RUNS.formatted(which + whose, order, most), filter)
                .param("steps", steps)
                .query((row, number) -> {
                    var patient = row.getObject("patient_id", UUID.class);
                    var ended = row.getTimestamp("ended_at");
                    return new StepRun(
                            row.getString("journey_id"),
                            row.getString("step"),
                            row.getInt("process_version"),
                            patient == null ? null : new PatientId(patient),
                            row.getString("name"),
                            row.getTimestamp("started_at").toInstant(),
                            ended == null ? null : ended.toInstant(),
                            row.getBoolean("cancelled"),
                            row.getString("task"),
                            row.getString("assignee"));
                })
                .list();
        var people = runs.stream()
                .map(StepRun::patient)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        audit.record(AuditAction.LIST, people, "flow");
        return runs;
    }

    private JdbcClient.StatementSpec sql(String sql, FlowFilter filter) {
        return jdbc.sql(sql)
                .param("process", filter.process())
                .param("version", filter.version())
                .param("careManager", filter.careManager());
    }

    /** A step at which somebody was. */
    public record OpenStep(String process, int version, String step, int runs, Instant oldest) {}

    /** Journeys of one process that run now. */
    public record Running(int journeys, Instant oldest) {}
}
