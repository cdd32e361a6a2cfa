package org.stepwell.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;

/** Reads what rules were asked about an episode and what they said; who may know is for the features that show it. */
@Component
public class DecisionRecords {

    // What a rule made of a caregiver's own answers is theirs, and not among what the patient can be shown.
    // A table asked for each of several needs is asked for all of them in one go.
    private static final String LATEST = "with one as (select * from decision_record where episode_id = :episode"
            + " and decision_key <> 'offer-family-support' %s),"
            + " latest as (select decision_key, max(decided_at) as at from one group by decision_key)"
            + " select one.* from one join latest using (decision_key)"
            + " where one.decided_at > latest.at - interval '1 second' order by one.decided_at desc, one.id";

    /** What the journey itself decided, and what another one decided in the moment that brought the task about. */
    private static final String OF_TASK = "and decided_at <= :until"
            + " and (process_instance_id = :journey or decided_at > cast(:until as timestamptz) - interval '2 seconds')";

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;
    private final DecisionTables tables;

    DecisionRecords(JdbcClient jdbc, DecisionTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /** @return the latest evaluation of each table that was asked about this episode, the newest first */
    public List<Explanation> of(EpisodeId episode) {
        return jdbc.sql(LATEST.formatted(""))
                .param("episode", episode.value())
                .query(this::read)
                .list();
    }

    /** @return the latest evaluation of each table that led to a task of this process, made at this time */
    public List<Explanation> of(EpisodeId episode, String processInstanceId, Instant madeAt) {
        return jdbc.sql(LATEST.formatted(OF_TASK))
                .param("episode", episode.value())
                .param("journey", processInstanceId)
                .param("until", java.sql.Timestamp.from(madeAt))
                .query(this::read)
                .list();
    }

    private Explanation read(ResultSet row, int number) throws SQLException {
        var table = tables.of(row.getString("decision_definition"));
        return new Explanation(
                table.name(),
                table.version(),
                row.getString("step"),
                row.getTimestamp("decided_at").toInstant(),
                table.inputs(json(row.getString("inputs"))),
                table.rows(List.of((String[]) row.getArray("rules").getArray())),
                table.outputs(json(row.getString("outputs"))));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A decision was not kept as JSON", e);
        }
    }
}
