package org.stepwell.worklist;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stepwell.team.Account;
import org.stepwell.team.Role;
import org.stepwell.workflow.Word;

/** Reads pages of tasks in the order of an index, so that the first costs the same however many there are. */
@Component
class TaskQueries {

    static final int PAGE = 50;

    private static final String DUE = "coalesce(w.due_at, 'infinity'::timestamptz)";

    // The tasks of one rank lie side by side in the index, in the order of their dates: each rank is a short walk.
    private static final String PAGE_OF = "select %s from generate_series(:firstRank, :lastRank) r cross join lateral"
            + " (select w.* from work_task w where w.status = 'open' and w.rank = r and %s order by " + DUE
            + ", w.id limit :limit) w %s order by w.rank, " + DUE + ", w.id limit :limit";

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
        var where = new Where(filter, account);
        if (range.from() != null) {
            where.and(DUE + " >= :from", "from", Timestamp.from(range.from()));
        }
        if (range.until() != null) {
            where.and(DUE + " < :until", "until", Timestamp.from(range.until()));
        }
        if (after != null) {
            where.after(after);
        }
        return jdbc.sql(PAGE_OF.formatted(WorkTaskRow.COLUMNS, where.text(), WorkTaskRow.JOINS))
                .params(where.parameters)
                .param("firstRank", after == null ? range.firstRank() : Math.max(range.firstRank(), after.rank()))
                .param("lastRank", range.lastRank())
                .param("limit", PAGE + 1)
                .query(WorkTaskRow::read)
                .list();
    }

    int count(TaskFilter filter, Account account, int limit) {
        var where = new Where(filter, account);
        return jdbc.sql(COUNT.formatted(where.text()))
                .params(where.parameters)
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

    /** The conditions of a list and their parameters. */
    private static final class Where {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Where(TaskFilter filter, Account account) {
            scope(filter.scope(), account);
            narrow(filter);
        }

        void and(String condition, String name, Object value) {
            conditions.add(condition);
            parameters.put(name, value);
        }

        void after(TaskList.Place place) {
            and("(r > :afterRank or (" + DUE + ", w.id) > (:afterDue, :afterId))", "afterRank", place.rank());
            parameters.put("afterDue", due(place.dueAt()));
            parameters.put("afterId", place.id());
        }

        String text() {
            return String.join(" and ", conditions);
        }

        private void scope(TaskFilter.Scope scope, Account account) {
            switch (scope) {
                case MINE -> and("w.assignee = :username", "username", account.username());
                case POOL -> and("w.assignee is null and w.roles && cast(:roles as text[])", "roles", roles(account));
                case ALL -> {
                    if (!account.has(Role.SUPERVISOR)) {
                        and(
                                "(w.assignee = :username or w.episode_id = any (array(select m.episode_id"
                                        + " from care_team_member m where m.username = :username and m.until is null)))",
                                "username",
                                account.username());
                    }
                }
            }
            if (conditions.isEmpty()) {
                conditions.add("true");
            }
        }

        private void narrow(TaskFilter filter) {
            if (filter.text() != null) {
                and(
                        "(w.name ilike :text or exists (select 1 from patient p where p.id = w.patient_id"
                                + " and (p.given || ' ' || p.family ilike :text or p.family || ' ' || p.given ilike :text)))",
                        "text",
                        like(filter.text()));
            }
            if (filter.patient() != null) {
                and("w.patient_id = :patient", "patient", filter.patient().value());
            }
            if (filter.step() != null) {
                and("w.step = :step", "step", filter.step());
            }
            if (filter.role() != null) {
                and(":role = any (w.roles)", "role", filter.role().key());
            }
            if (filter.risk() != null) {
                and(
                        "exists (select 1 from episode e where e.id = w.episode_id and e.risk_level = :risk)",
                        "risk",
                        Word.of(filter.risk()));
            }
            if (filter.version() != null) {
                and("w.process_key || ':' || w.process_version = :version", "version", filter.version());
            }
            if (filter.team() != null) {
                and(
                        "exists (select 1 from care_team_member m where m.episode_id = w.episode_id"
                                + " and m.role = 'care-manager' and m.until is null and m.username = :team)",
                        "team",
                        filter.team());
            }
        }

        private static Object due(Instant at) {
            return at == null ? java.time.OffsetDateTime.MAX : Timestamp.from(at);
        }

        private static String[] roles(Account account) {
            return account.roles().stream().map(Role::key).toArray(String[]::new);
        }

        private static String like(String text) {
            return "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1").replaceAll("\\s+", "%") + "%";
        }
    }
}
