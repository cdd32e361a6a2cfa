package org.stepwell.operations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says what would go, before anybody decides. */
@Component
public class Losses {

    private static final String TASKS = """
            select t.name, a.display_name as assignee from work_task t left join account a on a.username = t.assignee
             where t.status = 'open' and (t.process_instance_id = :journey and t.step in (:steps) or t.process_instance_id in (:called))
             order by t.name, assignee
            """;

    private static final String JOBS = """
             from act_ru_job j join act_ru_jobdef f on f.id_ = j.job_def_id_
            where (j.process_instance_id_ = :journey and f.act_id_ in (:steps) or j.process_instance_id_ in (:called))
            """;

    private final JdbcClient jdbc;

    Losses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param steps the steps that end, with what hangs on them
     * @param called the journeys that end with them
     * @param names of the steps
     */
    public Loss of(String journey, Collection<String> steps, Collection<String> called, Map<String, String> names) {
        var tasks = sql(TASKS, journey, steps, called).query(Loss.Task.class).list();
        var timers = sql(
                        "select f.act_id_, j.duedate_ at time zone 'UTC' as due" + JOBS + " and j.type_ = 'timer'"
                                + " and j.process_instance_id_ = :journey order by due",
                        journey,
                        steps,
                        called)
                .query((row, number) -> new Loss.Timer(
                        names.getOrDefault(row.getString("act_id_"), row.getString("act_id_")),
                        row.getTimestamp("due").toInstant()))
                .list();
        var journeys = jdbc.sql(
                        "select distinct d.name_ from act_ru_execution x join act_re_procdef d on d.id_ = x.proc_def_id_"
                                + " where x.id_ in (:called) order by 1")
                .param("called", some(called))
                .query(String.class)
                .list();
        return new Loss(tasks, timers, stopped(journey, steps, called).size(), journeys);
    }

    /** @return the runs that stopped among what goes, so that nobody is asked about them any more */
    public List<String> stopped(String journey, Collection<String> steps, Collection<String> called) {
        return sql("select j.id_" + JOBS + " and j.retries_ = 0", journey, steps, called)
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec sql(
            String sql, String journey, Collection<String> steps, Collection<String> called) {
        return jdbc.sql(sql)
                .param("journey", journey)
                .param("steps", some(steps))
                .param("called", some(called));
    }

    /** A list in SQL is never empty. */
    private static List<String> some(Collection<String> ids) {
        var some = new ArrayList<>(ids);
        some.add("");
        return some;
    }
}
