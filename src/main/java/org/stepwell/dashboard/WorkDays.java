package org.stepwell.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;

/** How much work comes in and goes out, week by week and person by person; for supervisors. */
@Service
public class WorkDays {

    private static final int WEEKS = 12;
    private static final int LATELY_DAYS = 28;

    private static final String NOTE = """
            insert into work_day (day, username, came, done)
            select day, username, sum(came), sum(done) from (
              select (created_at at time zone :zone)::date as day, coalesce(assignee, '') as username, 1 as came, 0 as done
                from work_task where created_at >= :from
              union all
              select (ended_at at time zone :zone)::date, coalesce(ended_by, ''), 0, 1
                from work_task where status = 'completed' and ended_at >= :from) moves
             group by 1, 2 order by 1, 2
            on conflict (day, username) do update set came = excluded.came, done = excluded.done
            """;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    WorkDays(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Counts the days since the last one noted, itself included, as it may have gone on. */
    @Transactional
    public void note() {
        var from = lastNoted()
                .map(day -> day.atStartOfDay(clock.getZone()).toInstant())
                .orElse(Instant.EPOCH);
        jdbc.sql(NOTE)
                .param("zone", clock.getZone().getId())
                .param("from", Timestamp.from(from))
                .update();
    }

    /** @return the last twelve weeks, this one included, the oldest first; a week without work is one of them */
    public List<Week> weeks() {
        accounts.currentFor(Action.READ_DASHBOARD);
        var monday = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return jdbc.sql("select w.monday, coalesce(sum(d.came), 0) as came, coalesce(sum(d.done), 0) as done"
                        + " from generate_series(cast(:first as date), cast(:last as date), interval '7 days') w (monday)"
                        + " left join work_day d on d.day >= w.monday and d.day < w.monday + interval '7 days'"
                        + " group by 1 order by 1")
                .param("first", monday.minusWeeks(WEEKS - 1))
                .param("last", monday)
                .query(WorkDays::week)
                .list();
    }

    /** @return the weeks with a day among these, the oldest first; of each only what lies within, the first from its day on */
    public List<Week> between(LocalDate first, LocalDate last) {
        accounts.currentFor(Action.READ_DASHBOARD);
        return jdbc.sql(
                        "select greatest(date_trunc('week', x.day), cast(:first as timestamp)) as monday, coalesce(sum(d.came), 0) as came,"
                                + " coalesce(sum(d.done), 0) as done"
                                + " from generate_series(cast(:first as date), cast(:last as date), interval '1 day') x (day)"
                                + " left join work_day d on d.day = x.day group by 1 order by 1")
                .param("first", first)
                .param("last", last)
                .query(WorkDays::week)
                .list();
    }

    private static Week week(ResultSet row, int number) throws SQLException {
        return new Week(
                row.getTimestamp("monday").toLocalDateTime().toLocalDate(), row.getInt("came"), row.getInt("done"));
    }

    /** @return what each person took in and did in the last four weeks, whoever did most first */
    public List<Lately> lately() {
        accounts.currentFor(Action.READ_DASHBOARD);
        return jdbc.sql("select a.display_name, sum(d.came) as came, sum(d.done) as done from work_day d"
                        + " join account a on a.username = d.username where d.day > :since and d.day <= :today"
                        + " group by a.username, a.display_name order by 3 desc, 1")
                .param("since", LocalDate.now(clock).minusDays(LATELY_DAYS))
                .param("today", LocalDate.now(clock))
                .query((row, number) ->
                        new Lately(row.getString("display_name"), row.getInt("came"), row.getInt("done")))
                .list();
    }

    private Optional<LocalDate> lastNoted() {
        return jdbc.sql("select max(day) from work_day where day <= :today")
                .param("today", LocalDate.now(clock))
                .query(LocalDate.class)
                .optional();
    }

    /** Tasks that came and that were done in one week. */
    public record Week(LocalDate monday, int came, int done) {}

    /** Tasks that came to one person and that they did. */
    public record Lately(String name, int came, int done) {}
}
