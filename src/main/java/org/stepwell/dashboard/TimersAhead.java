package org.stepwell.dashboard;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes how many timers ring on each of the coming days, so that no page counts them in the engine's own tables. */
@Component
class TimersAhead {

    private static final String NOTE = """
            insert into forecast_timer (day, care_manager, timers, noted_at)
            select (j.duedate_ at time zone 'UTC' at time zone :zone)::date, coalesce(m.username, ''), count(*), :now
              from act_ru_job j join journey y on y.id = j.process_instance_id_
              left join lateral (select t.username from care_team_member t
                                  where t.episode_id = y.episode_id and t.role = 'care-manager' and t.until is null
                                  limit 1) m on true
             where j.type_ = 'timer' and y.ended_at is null
               and j.duedate_ >= (cast(:first as date)::timestamp at time zone :zone) at time zone 'UTC'
               and j.duedate_ < (cast(:end as date)::timestamp at time zone :zone) at time zone 'UTC'
             group by 1, 2
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    TimersAhead(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes them anew; one node at a time, while pages go on reading what was noted before. */
    @Transactional
    void note() {
        var today = LocalDate.now(clock);
        var now = Timestamp.from(clock.instant());
        jdbc.sql("lock table forecast_timer in exclusive mode").update();
        jdbc.sql("delete from forecast_timer").update();
        jdbc.sql(NOTE)
                .param("zone", clock.getZone().getId())
                .param("first", today)
                .param("end", today.plusDays(Forecast.DAYS))
                .param("now", now)
                .update();
        jdbc.sql("insert into forecast_timer (day, care_manager, timers, noted_at) values (?, '', 0, ?)"
                        + " on conflict do nothing")
                .params(today, now)
                .update();
    }
}
