package org.stepwell.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.stepwell.measure.Moments.Crisis;
import org.stepwell.measure.Moments.Planned;
import org.stepwell.measure.Moments.Survey;
import org.stepwell.workflow.ClinicTime;

/** Reads what was arranged with people and what they were asked, for many at once. */
@Component
class MomentFacts {

    private static final String PLANNED = """
            select e.id as key, (c.made_at at time zone ?)::date as day, c.reached as kept
              from contact c join episode e on e.id = c.episode_id where e.patient_id = any (?) and c.check_in
            union all
            select e.id, coalesce(s.on_day, (s.at at time zone ?)::date), s.outcome = 'attended'
              from transition_step s join transition t on t.id = s.transition_id join episode e on e.id = t.episode_id
             where e.patient_id = any (?) and s.what = 'visit' and s.outcome in ('attended', 'missed')
             order by 2
            """;

    /** The first contact is read from what was done, as the crisis itself only keeps the one since its last triage. */
    private static final String CRISES = """
            select e.id as key, c.opened_at, c.closed_at,
                   (select min(coalesce(a.at at time zone ?, a.recorded_at)) from crisis_action a
                     where a.crisis_id = c.id and a.kind = 'contact' and a.outcome in ('reached', 'emergency')) as reached_at
              from crisis c join episode e on e.id = c.episode_id where e.patient_id = any (?) order by c.opened_at
            """;

    private static final String SURVEYS = """
            select e.id as key, s.ask_at, s.lapse_at, s.ended_at, s.ended_as, s.overall
              from survey s join episode e on e.id = s.episode_id where e.patient_id = any (?) order by s.ask_at
            """;

    private final GroupedRows rows;

    MomentFacts(GroupedRows rows) {
        this.rows = rows;
    }

    /** @return by episode, whichever it is */
    Function<UUID, Moments> of(Collection<UUID> patients) {
        var all = patients.toArray(UUID[]::new);
        var zone = ClinicTime.zone().getId();
        var planned = rows.read(PLANNED, MomentFacts::planned, zone, all, zone, all);
        var crises = rows.read(CRISES, MomentFacts::crisis, zone, all);
        var surveys = rows.read(SURVEYS, MomentFacts::survey, (Object) all);
        return episode -> new Moments(of(planned, episode), of(crises, episode), of(surveys, episode));
    }

    private static <T> List<T> of(Map<UUID, List<T>> found, UUID episode) {
        return found.getOrDefault(episode, List.of());
    }

    private static Planned planned(ResultSet row) throws SQLException {
        return new Planned(row.getDate("day").toLocalDate(), row.getBoolean("kept"));
    }

    private static Crisis crisis(ResultSet row) throws SQLException {
        return new Crisis(at(row, "opened_at"), at(row, "reached_at"), at(row, "closed_at"));
    }

    private static Survey survey(ResultSet row) throws SQLException {
        return new Survey(
                CareFacts.day(row, "ask_at"),
                CareFacts.day(row, "lapse_at"),
                CareFacts.day(row, "ended_at"),
                row.getString("ended_as"),
                row.getObject("overall", Integer.class));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
