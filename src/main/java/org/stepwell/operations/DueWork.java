package org.stepwell.operations;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;

/** What the engine should have begun, will try again, or may not touch; for supervisors alone. */
@Service
public class DueWork {

    private static final Duration LATE = Duration.ofMinutes(5);

    private static final String OVERDUE = """
            select d.key_ as process, max(d.name_) as name, count(*) filter (where j.type_ = 'timer') as timers,
                   count(*) filter (where j.type_ <> 'timer') as steps, min(j.duedate_) at time zone 'UTC' as oldest
              from act_ru_job j left join act_re_procdef d on d.id_ = j.process_def_id_
             where j.retries_ > 0 and j.suspension_state_ = 1 and j.duedate_ < :late
               and (j.lock_exp_time_ is null or j.lock_exp_time_ < :now)
             group by d.key_ order by oldest
            """;

    private static final String TO_BE_TRIED = """
            select process, max(version) as version, step, cause, count(*) as runs, min(retries) as tries, min(due) as next
              from (select d.key_ as process, d.version_ as version, coalesce(j.failed_act_id_, f.act_id_) as step,
                           j.retries_ as retries, j.duedate_ at time zone 'UTC' as due, %s
                      from act_ru_job j join act_re_procdef d on d.id_ = j.process_def_id_
                      join act_ru_jobdef f on f.id_ = j.job_def_id_
                      join act_ge_bytearray b on b.id_ = j.exception_stack_id_
                     where j.retries_ > 0) failed
             group by process, step, cause order by next
            """.formatted(Cause.COLUMN);

    private static final String SUSPENDED = """
            select d.id_ as id, d.key_ as process, d.version_ as version, true as whole, null::uuid as patient_id, null as name
              from act_re_procdef d where d.suspension_state_ = 2
            union all
            select x.id_, d.key_, d.version_, false, e.patient_id, p.given || ' ' || p.family
              from act_ru_execution x join act_re_procdef d on d.id_ = x.proc_def_id_
              left join journey r on r.id = x.id_ left join episode e on e.id = r.episode_id
              left join patient p on p.id = e.patient_id
             where x.parent_id_ is null and x.suspension_state_ = 2
             order by whole desc, process, name limit 200
            """;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    DueWork(JdbcClient jdbc, Accounts accounts, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return what has been due for five minutes and more and nobody runs, the oldest first */
    public List<LateWork> overdue() {
        accounts.currentFor(Action.REPAIR_JOURNEYS);
        return jdbc.sql(OVERDUE)
                .param("late", Timestamp.from(clock.instant().minus(LATE)))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new LateWork(
                        row.getString("process"),
                        row.getString("name"),
                        row.getInt("timers"),
                        row.getInt("steps"),
                        row.getTimestamp("oldest").toInstant()))
                .list();
    }

    /** @return what failed and has tries left, the next first */
    public List<NextTry> toBeTriedAgain() {
        accounts.currentFor(Action.REPAIR_JOURNEYS);
        return jdbc.sql(TO_BE_TRIED)
                .query((row, number) -> new NextTry(
                        row.getString("process"),
                        row.getInt("version"),
                        row.getString("step"),
                        new Cause(row.getString("cause")),
                        row.getInt("runs"),
                        row.getInt("tries"),
                        row.getTimestamp("next").toInstant()))
                .list();
    }

    /** @return what somebody suspended: whole versions first, then single journeys */
    @Transactional
    public List<Suspended> suspended() {
        accounts.currentFor(Action.REPAIR_JOURNEYS);
        var all = jdbc.sql(SUSPENDED)
                .query((row, number) -> {
                    var patient = row.getObject("patient_id", UUID.class);
                    return new Suspended(
                            row.getString("id"),
                            row.getString("process"),
                            row.getInt("version"),
                            row.getBoolean("whole"),
                            patient == null ? null : new PatientId(patient),
                            row.getString("name"));
                })
                .list();
        audit.record(
                AuditAction.LIST,
                all.stream()
                        .map(Suspended::patient)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                "suspended journeys");
        return all;
    }
}
