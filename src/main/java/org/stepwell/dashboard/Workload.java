package org.stepwell.dashboard;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;

/** Who has how much to do, overdue and soon: by person, by role and by care team; for supervisors. */
@Service
public class Workload {

    private static final String LOADS = """
            select %s as holder, %s as title,
                   count(*) filter (where w.rank = 1) as act_now,
                   count(*) filter (where w.rank > 1 and w.due_at < :now) as overdue,
                   count(*) filter (where w.rank > 1 and w.due_at >= :now and w.due_at < :tomorrow) as today,
                   count(*) filter (where w.rank > 1 and w.due_at >= :tomorrow and w.due_at < :soon) as soon,
                   count(*) as open
              from work_task w %s where w.status = 'open' group by 1, 2 order by 3 desc, 4 desc, 5 desc, 2
            """;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    Workload(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @return each person who has open tasks */
    public List<Load> byPerson() {
        return loads("a.username", "a.display_name", "join account a on a.username = w.assignee");
    }

    /** @return each role that open tasks nobody has taken wait for; one task may wait for several */
    public List<Load> byRole() {
        return loads("r.role", "r.role", "join lateral unnest(w.roles) as r (role) on w.assignee is null");
    }

    /** @return each care manager's people with all their open tasks, whoever has them */
    public List<Load> byCareTeam() {
        return loads("a.username", "a.display_name", """
                join care_team_member m on m.episode_id = w.episode_id and m.role = 'care-manager' and m.until is null
                join account a on a.username = m.username""");
    }

    private List<Load> loads(String holder, String title, String joined) {
        accounts.currentFor(Action.READ_DASHBOARD);
        var tomorrow = LocalDate.now(clock).plusDays(1);
        return jdbc.sql(LOADS.formatted(holder, title, joined))
                .param("now", Timestamp.from(clock.instant()))
                .param(
                        "tomorrow",
                        Timestamp.from(tomorrow.atStartOfDay(clock.getZone()).toInstant()))
                .param(
                        "soon",
                        Timestamp.from(tomorrow.plusDays(7)
                                .atStartOfDay(clock.getZone())
                                .toInstant()))
                .query((row, number) -> new Load(
                        row.getString("holder"),
                        row.getString("title"),
                        row.getInt("act_now"),
                        row.getInt("overdue"),
                        row.getInt("today"),
                        row.getInt("soon"),
                        row.getInt("open")))
                .list();
    }

    /**
     * Open tasks of one holder.
     *
     * @param holder a username or the key of a role
     * @param actNow what cannot wait, whenever it is due; none of it is counted in the next three
     * @param soon due within seven days after today
     */
    public record Load(String holder, String title, int actNow, int overdue, int today, int soon, int open) {}
}
