package org.stepwell.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.team.NotPermitted;

/** The steps that failed at every try, by what made them fail, for supervisors alone. */
@Service
public class Stops {

    /** More than anybody reads down, or frees with one press. */
    public static final int MOST_RUNS = 200;

    private static final String STOPPED = """
            with stopped as (
              select j.id_ as job, j.process_instance_id_ as journey, d.key_ as process, d.version_ as version,
                     coalesce(j.failed_act_id_, f.act_id_) as step, r.episode_id, e.patient_id,
                     p.given || ' ' || p.family as name,
                     coalesce(i.incident_timestamp_, j.create_time_) at time zone 'UTC' as since, %s
                from act_ru_job j join act_re_procdef d on d.id_ = j.process_def_id_
                join act_ru_jobdef f on f.id_ = j.job_def_id_
                left join act_ru_incident i on i.configuration_ = j.id_ and i.incident_type_ = 'failedJob'
                      and i.id_ = i.root_cause_incident_id_
                left join act_ge_bytearray b on b.id_ = j.exception_stack_id_
                left join journey r on r.id = j.process_instance_id_
                left join episode e on e.id = r.episode_id left join patient p on p.id = e.patient_id
               where j.retries_ = 0 and j.process_instance_id_ is not null)
            """.formatted(Cause.COLUMN);

    private static final String ASSIGNEE = """
            (select max(a.display_name) from work_task t join act_ru_variable v on v.proc_inst_id_ = t.process_instance_id
               join account a on a.username = t.assignee
              where t.patient_id = stopped.patient_id and t.status = 'open' and t.process_key = 'stopped-step'
                and v.name_ = 'jobId' and v.text_ = stopped.job) as assignee
            """;

    private static final String RUNS = STOPPED + "select stopped.*, " + ASSIGNEE + " from stopped where ";

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AuditTrail audit;

    Stops(JdbcClient jdbc, Accounts accounts, AuditTrail audit) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** @return every cause, the one that stopped most first */
    public List<StoppedGroup> groups() {
        accounts.currentFor(Action.REPAIR_JOURNEYS);
        return jdbc.sql(STOPPED + """
                        select process, max(version) as version, step, cause, count(*) as runs,
                               count(distinct patient_id) as people, min(since) as since
                          from stopped group by process, step, cause order by runs desc, since
                        """)
                .query((row, number) -> new StoppedGroup(
                        row.getString("process"),
                        row.getInt("version"),
                        row.getString("step"),
                        new Cause(row.getString("cause")),
                        row.getInt("runs"),
                        row.getInt("people"),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    /** @return whom it stopped for, whoever waits longest first; at most {@link #MOST_RUNS} */
    @Transactional
    public List<StoppedRun> runs(String process, String step, Cause cause) {
        accounts.currentFor(Action.REPAIR_JOURNEYS);
        var runs = jdbc.sql(RUNS + "process = :process and step = :step and cause = :cause order by since, job limit "
                        + MOST_RUNS)
                .param("process", process)
                .param("step", step)
                .param("cause", cause.type())
                .query(Stops::read)
                .list();
        audit.record(
                AuditAction.LIST,
                runs.stream()
                        .map(StoppedRun::patient)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                "stopped steps");
        return runs;
    }

    /** @return the one stopped step; throws {@link NotPermitted} when it is none, or runs again */
    @Transactional
    public StoppedRun one(String job) {
        accounts.currentFor(Action.REPAIR_JOURNEYS);
        var run = jdbc.sql(RUNS + "job = :job")
                .param("job", job)
                .query(Stops::read)
                .optional()
                .orElseThrow(NotPermitted::new);
        if (run.patient() != null) {
            audit.record(AuditAction.READ, run.patient(), "stopped step");
        }
        return run;
    }

    /** @return where in the code it failed; empty when nobody knows */
    public Trace trace(String job) {
        accounts.currentFor(Action.REPAIR_JOURNEYS);
        return jdbc.sql("select convert_from(b.bytes_, 'UTF8') from act_ru_job j"
                        + " join act_ge_bytearray b on b.id_ = j.exception_stack_id_ where j.id_ = ?")
                .param(job)
                .query(String.class)
                .optional()
                .map(Trace::of)
                .orElseGet(() -> Trace.of(""));
    }

    private static StoppedRun read(ResultSet row, int number) throws SQLException {
        var patient = row.getObject("patient_id", UUID.class);
        var episode = row.getObject("episode_id", UUID.class);
        return new StoppedRun(
                row.getString("job"),
                row.getString("journey"),
                row.getString("process"),
                row.getInt("version"),
                row.getString("step"),
                new Cause(row.getString("cause")),
                patient == null ? null : new PatientId(patient),
                episode == null ? null : new EpisodeId(episode),
                row.getString("name"),
                row.getTimestamp("since").toInstant(),
                row.getString("assignee"));
    }
}
