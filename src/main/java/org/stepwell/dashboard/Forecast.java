package org.stepwell.dashboard;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;

/** What the coming two weeks bring by what is promised already; for supervisors. */
@Service
public class Forecast {

    static final int DAYS = 14;

    private static final String COMING = """
            with mine as (select episode_id from care_team_member
                           where role = 'care-manager' and until is null
                             and (cast(:careManager as text) is null or username = :careManager))
            select d.day::date as day,
                   (select count(*) from work_task w
                     where w.status = 'open' and w.due_at >= d.day::timestamp at time zone :zone
                       and w.due_at < (d.day + interval '1 day')::timestamp at time zone :zone
                       and (cast(:careManager as text) is null or w.episode_id in (select episode_id from mine))) as tasks,
                   (select count(*) from next_contact n join episode e on e.id = n.episode_id
                     where e.closed_on is null and n.due >= d.day::timestamp at time zone :zone
                       and n.due < (d.day + interval '1 day')::timestamp at time zone :zone
                       and n.episode_id in (select episode_id from mine)) as contacts,
                   (select coalesce(sum(f.timers), 0) from forecast_timer f
                     where f.day = d.day::date
                       and (cast(:careManager as text) is null or f.care_manager = :careManager)) as timers
              from generate_series(cast(:first as date), cast(:last as date), interval '1 day') d (day) order by 1
            """;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    Forecast(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param careManager of whose people, null for everybody's */
    public List<Day> coming(String careManager) {
        accounts.currentFor(Action.READ_DASHBOARD);
        var today = LocalDate.now(clock);
        return jdbc.sql(COMING)
                .param("careManager", careManager)
                .param("zone", clock.getZone().getId())
                .param("first", today)
                .param("last", today.plusDays(DAYS - 1))
                .query((row, number) -> new Day(
                        row.getObject("day", LocalDate.class),
                        row.getInt("tasks"),
                        row.getInt("contacts"),
                        row.getInt("timers")))
                .list();
    }

    /** @return when the timers were counted, as that is done now and then; empty before the first time */
    public Optional<Instant> timersAsOf() {
        accounts.currentFor(Action.READ_DASHBOARD);
        return jdbc.sql("select max(noted_at) from forecast_timer")
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /**
     * One day to come.
     *
     * @param tasks open tasks due then
     * @param contacts contacts promised for then
     * @param timers timers of journeys that ring then, each of which asks somebody or reminds them; contacts among them
     */
    public record Day(LocalDate day, int tasks, int contacts, int timers) {}
}
