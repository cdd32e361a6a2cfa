package org.stepwell.worklist;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stepwell.team.Account;

/** Reads pages of tasks in the order of an index, so that the first costs the same however many there are. */
@Component
class TaskQueries {

    static final int PAGE = 50;

    // The tasks of one rank lie side by side in the index, in the order of their dates: each rank is a short walk.
    private static final String PAGE_OF = "select %s from generate_series(:firstRank, :lastRank) r cross join lateral"
            + " (select w.* from work_task w where w.status = 'open' and w.rank = r and %s order by "
            + TaskConditions.DUE
            + ", w.id limit :limit) w %s order by w.rank, " + TaskConditions.DUE + ", w.id limit :limit";

    private static final String COUNT =
            "select count(*) from" + " (select 1 from work_task w where w.status = 'open' and %s limit :limit) counted";

    // Walks from each kind to the next in the index, past all the tasks of the same kind.
    private static final String KINDS = """
            with recursive kind as (
              (select process_key, process_version, step, name from work_task where status = 'open'
                order by process_key, process_version, step limit 1)
              union all
              select next.* from kind cross join lateral (
                select w.process_key, w.process_version, w.step, w.name from work_task w
                 where w.status = 'open' and (w.process_key, w.process_version, w.step)
                       > (kind.process_key, kind.process_version, kind.step)
                 order by w.process_key, w.process_version, w.step limit 1) next)
            select * from kind order by name, process_key, process_version
            """;

    private final JdbcClient jdbc;

    TaskQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return one more than {@link #PAGE} when others follow */
    List<WorkTask> page(TaskFilter filter, Stretch.Range range, TaskList.Place after, Account account) {
        var where = new TaskConditions(filter, account);
        if (range.from() != null) {
            where.and(TaskConditions.DUE + " >= :from", "from", Timestamp.from(range.from()));
        }
        if (range.until() != null) {
            // The same as "due < until". Of a range between two parameters the planner expects a two-hundredth, too
            // little
            // for a page, and would fetch and sort the whole stretch; of a comparison of rows it expects a third.
            where.and("(" + TaskConditions.DUE + ", w.id) < (:until, '')", "until", Timestamp.from(range.until()));
        }
        if (after != null) {
            where.after(after);
        }
        return jdbc.sql(PAGE_OF.formatted(WorkTaskRow.COLUMNS, where.text(), WorkTaskRow.JOINS))
                .params(where.parameters())
                .param("firstRank", after == null ? range.firstRank() : Math.max(range.firstRank(), after.rank()))
                .param("lastRank", range.lastRank())
                .param("limit", PAGE + 1)
                .query(WorkTaskRow::read)
                .list();
    }

    int count(TaskFilter filter, Account account, int limit) {
        var where = new TaskConditions(filter, account);
        return jdbc.sql(COUNT.formatted(where.text()))
                .params(where.parameters())
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    Digest digest(String username, Stretch.Range today, Instant since) {
        return jdbc.sql("select count(*) filter (where rank = 1) as act_now,"
                        + " count(*) filter (where rank > 1 and due_at < :now) as overdue,"
                        + " count(*) filter (where rank > 1 and due_at >= :now and due_at < :tomorrow) as today,"
                        + " count(*) filter (where assigned_at >= :since) as arrived"
                        + " from work_task where status = 'open' and assignee = :username")
                .param("username", username)
                .param("now", Timestamp.from(today.from()))
                .param("tomorrow", Timestamp.from(today.until()))
                .param("since", Timestamp.from(since))
                .query((row, number) -> new Digest(
                        row.getInt("act_now"),
                        row.getInt("overdue"),
                        row.getInt("today"),
                        row.getInt("arrived"),
                        since))
                .single();
    }

    List<TaskKind> kinds() {
        return jdbc.sql(KINDS)
                .query((row, number) -> new TaskKind(
                        row.getString("process_key"),
                        row.getInt("process_version"),
                        row.getString("step"),
                        row.getString("name")))
                .list();
    }
}
