package org.stepwell.sandbox.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.sandbox.Standing;
import org.stepwell.team.Role;

/** Looks where an invented person stands: what is asked for, what was decided, what would have been told. */
@Component
class Look {

    private static final String OPEN = "select id, process_key, step, name, roles, assignee, due_at from work_task"
            + " where episode_id = ? and status = 'open' order by created_at, process_key, step, id";
    private static final String CAME = "select p.proc_def_key_, a.act_id_, coalesce(a.act_name_, a.act_id_),"
            + " a.act_type_, a.start_time_, a.end_time_ from act_hi_actinst a"
            + " join act_hi_procinst p on p.id_ = a.proc_inst_id_ where p.business_key_ = ?"
            + " order by a.start_time_, a.sequence_counter_";
    private static final String DECIDED =
            "select decision_key, step, decided_at, inputs, outputs from decision_record where episode_id = ? order by id";
    private static final String TOLD =
            "select subject, send_on, state from notification where episode_id = ? order by created_at, id";

    private static final Set<String> STAFF =
            Role.staff().stream().map(Role::key).collect(Collectors.toSet());

    private final JdbcClient jdbc;
    private final Running running;
    private final Elapse time;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();

    Look(JdbcClient jdbc, Running running, Elapse time, Clock clock) {
        this.jdbc = jdbc;
        this.running = running;
        this.time = time;
        this.clock = clock;
    }

    Standing at(EpisodeId episode) {
        var key = episode.toString();
        return new Standing(
                clock.instant(),
                time.nextDue(key).orElse(null),
                running.journeys(key),
                open(episode),
                running.awaited(key),
                jdbc.sql(CAME).param(key).query(Look::came).list(),
                jdbc.sql(DECIDED).param(episode.value()).query(this::decided).list(),
                jdbc.sql(TOLD).param(episode.value()).query(Look::told).list(),
                running.stopped(key));
    }

    List<Standing.Open> open(EpisodeId episode) {
        return jdbc.sql(OPEN).param(episode.value()).query(Look::open).list();
    }

    private static Standing.Open open(ResultSet row, int number) throws SQLException {
        return new Standing.Open(
                row.getString("id"),
                row.getString("process_key"),
                row.getString("step"),
                row.getString("name"),
                whose(row.getString("assignee"), (String[])
                        row.getArray("roles").getArray()),
                instant(row.getTimestamp("due_at")));
    }

    /** Accounts here are named by their role, so the pool's role names who takes it; a draft may name one that is none. */
    private static String whose(String assignee, String[] roles) {
        return assignee != null
                ? assignee
                : Arrays.stream(roles).filter(STAFF::contains).findFirst().orElse(roles.length == 0 ? "" : roles[0]);
    }

    private static Standing.Came came(ResultSet row, int number) throws SQLException {
        return new Standing.Came(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                instant(row.getTimestamp(5)),
                instant(row.getTimestamp(6)));
    }

    private Standing.Decided decided(ResultSet row, int number) throws SQLException {
        return new Standing.Decided(
                row.getString(1),
                row.getString(2),
                instant(row.getTimestamp(3)),
                texts(row.getString(4)),
                texts(row.getString(5)));
    }

    private static Standing.Told told(ResultSet row, int number) throws SQLException {
        return new Standing.Told(row.getString(1), instant(row.getTimestamp(2)), row.getString(3));
    }

    private Map<String, String> texts(String kept) {
        try {
            var values = json.readValue(kept, new TypeReference<LinkedHashMap<String, Object>>() {});
            var texts = new LinkedHashMap<String, String>();
            new TreeMap<>(values).forEach((name, value) -> texts.put(name, value == null ? "" : value.toString()));
            return texts;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A decision was not kept as JSON", e);
        }
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
