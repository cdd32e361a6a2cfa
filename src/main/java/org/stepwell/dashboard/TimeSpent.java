package org.stepwell.dashboard;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;

/** How long each kind of task takes those who do it, by the minutes they counted; for supervisors. */
@Service
public class TimeSpent {

    private static final Duration LOOKED_BACK = Duration.ofDays(90);
    private static final int MOST_KINDS = 20;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    TimeSpent(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @return the kinds of the last ninety days that took most minutes together, what was corrected as it is now */
    public List<Kind> byTask() {
        accounts.currentFor(Action.READ_DASHBOARD);
        return jdbc.sql("""
                        select w.name, t.activity, count(*) as times, sum(c.minutes) as minutes,
                               percentile_disc(0.5) within group (order by c.minutes) as usual
                          from care_time t left join work_task w on w.id = t.source_id and t.source = 'task'
                          join lateral (select coalesce((select k.minutes from care_time k where k.corrects = t.id),
                                                        t.minutes) as minutes) c on c.minutes > 0
                         where t.source <> 'correction' and t.started_at > :since
                         group by w.name, t.activity order by minutes desc, w.name limit :limit
                        """)
                .param("since", Timestamp.from(clock.instant().minus(LOOKED_BACK)))
                .param("limit", MOST_KINDS)
                .query((row, number) -> new Kind(
                        row.getString("name"),
                        row.getString("activity"),
                        row.getInt("times"),
                        row.getInt("minutes"),
                        row.getInt("usual")))
                .list();
    }

    /**
     * One kind of task.
     *
     * @param name the task's, null for time that was not counted with a task
     * @param activity what the time went into, by the word of billing
     * @param minutes all of them together
     * @param usual the median of one
     */
    public record Kind(String name, String activity, int times, int minutes, int usual) {}
}
