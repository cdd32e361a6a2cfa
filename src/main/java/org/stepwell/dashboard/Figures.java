package org.stepwell.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;

/** The six figures of the dashboard, how they moved, and who is behind each; for supervisors. */
@Service
public class Figures {

    /** More than a list is read to; the figure itself counts them all. */
    public static final int MOST_LINES = 200;

    private static final int TREND_DAYS = 28;

    private static final String LINES = """
            select f.*, p.given || ' ' || p.family as name, a.display_name as assignee_name, cm.display_name as care_manager
              from (%s) f join patient p on p.id = f.patient_id
              left join account a on a.username = f.assignee
              left join lateral (select m.username from care_team t join care_team_member m using (episode_id)
                                  where t.patient_id = f.patient_id and t.dissolved_at is null
                                    and m.role = 'care-manager' and m.until is null limit 1) m on true
              left join account cm on cm.username = m.username
             where cast(:careManager as text) is null or m.username = :careManager
             order by coalesce(f.clock, f.since), p.family, p.given limit :limit
            """;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    Figures(JdbcClient jdbc, Accounts accounts, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return each figure as it is at this moment, with what it was at the end of each of the last four weeks' days */
    @Transactional(readOnly = true)
    public List<FigureNow> all() {
        accounts.currentFor(Action.READ_DASHBOARD);
        return Arrays.stream(Figure.values())
                .map(figure -> new FigureNow(figure, count(figure), trend(figure)))
                .toList();
    }

    /**
     * @param careManager of whose people, null for everybody's
     * @return at most {@link #MOST_LINES}, whoever is most urgent first
     */
    @Transactional
    public List<FigureLine> people(Figure figure, String careManager) {
        accounts.currentFor(Action.READ_DASHBOARD);
        var lines = sql(LINES.formatted(figure.people()), figure)
                .param("careManager", careManager)
                .param("limit", MOST_LINES)
                .query(Figures::line)
                .list();
        audit.record(
                AuditAction.LIST,
                lines.stream().map(FigureLine::patient).distinct().toList(),
                "dashboard");
        return lines;
    }

    /** Notes what each figure is, as what this day ends with unless it is noted again. */
    @Transactional
    public void note() {
        for (var figure : Figure.values()) {
            jdbc.sql("insert into figure_day (figure, day, number) values (:figure, :day, :number)"
                            + " on conflict (figure, day) do update set number = excluded.number")
                    .param("figure", figure.word())
                    .param("day", LocalDate.now(clock))
                    .param("number", count(figure))
                    .update();
        }
    }

    private int count(Figure figure) {
        return sql("select count(*) from (" + figure.people() + ") f", figure)
                .query(Integer.class)
                .single();
    }

    /** @return what each figure was at the end of each of these days that was noted, the oldest first */
    @Transactional(readOnly = true)
    public Map<Figure, List<Integer>> between(LocalDate first, LocalDate last) {
        accounts.currentFor(Action.READ_DASHBOARD);
        var noted = new EnumMap<Figure, List<Integer>>(Figure.class);
        for (var figure : Figure.values()) {
            noted.put(figure, noted(figure, first, last));
        }
        return noted;
    }

    private List<Integer> trend(Figure figure) {
        var today = LocalDate.now(clock);
        return noted(figure, today.minusDays(TREND_DAYS), today.minusDays(1));
    }

    private List<Integer> noted(Figure figure, LocalDate first, LocalDate last) {
        return new ArrayList<>(jdbc.sql("select number from figure_day where figure = :figure"
                        + " and day between :from and :until order by day")
                .param("figure", figure.word())
                .param("from", first)
                .param("until", last)
                .query(Integer.class)
                .list());
    }

    private JdbcClient.StatementSpec sql(String sql, Figure figure) {
        var asked = jdbc.sql(sql);
        if (figure.people().contains(":now")) {
            asked = asked.param("now", Timestamp.from(clock.instant()));
        }
        if (figure.people().contains(":zone")) {
            asked = asked.param("zone", clock.getZone().getId());
        }
        return asked;
    }

    private static FigureLine line(ResultSet row, int number) throws SQLException {
        return new FigureLine(
                new PatientId(row.getObject("patient_id", UUID.class)),
                row.getString("name").strip(),
                row.getString("what"),
                instant(row, "since"),
                instant(row, "clock"),
                row.getString("task"),
                row.getString("assignee_name"),
                row.getString("care_manager"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    /**
     * A figure as it is now.
     *
     * @param trend what it was at the end of each day that was noted, the oldest first, today left out
     */
    public record FigureNow(Figure figure, int number, List<Integer> trend) {

        /** @return the trend with today at its end */
        public List<Integer> course() {
            var course = new ArrayList<>(trend);
            course.add(number);
            return course;
        }

        /** @return how much more or less it is than a week of notes ago; null before there is one */
        public Integer change() {
            return trend.size() < 7 ? null : number - trend.get(trend.size() - 7);
        }

        /** @return the highest it was, at least 1 */
        public int highest() {
            return Math.max(1, course().stream().max(Integer::compare).orElse(1));
        }
    }
}
