package org.stepwell.worklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stepwell.keys.FieldKeys;
import org.stepwell.keys.Place;
import org.stepwell.keys.SealedTable;

/** Keeps what people type into forms, one response a task and person, sealed: safety plans are typed there too. */
@Component
class FormResponses {

    static final SealedTable SEALED =
            new SealedTable("form_response", List.of("task_id", "author"), List.of("answers"));

    private static final String INSERT = """
            insert into form_response (task_id, author, episode_id, step, status, answers, revision, saved_at)
            values (:task, :author, :episode, :step, :status, :answers, 1, :now)
            on conflict (task_id, author) do update
               set status = excluded.status, answers = excluded.answers, saved_at = excluded.saved_at,
                   revision = form_response.revision + 1
             where form_response.revision = coalesce(cast(:seen as int), form_response.revision)
            """;
    private static final String SELECT =
            "select r.*, a.display_name from form_response r" + " join account a on a.username = r.author where ";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final FieldKeys keys;
    private final Clock clock;

    FormResponses(JdbcClient jdbc, ObjectMapper json, FieldKeys keys, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.keys = keys;
        this.clock = clock;
    }

    /** @return what this person has typed and not completed */
    FormResponse inProgress(String taskId, String author) {
        return one("r.task_id = ? and r.author = ? and r.status = 'in-progress'", taskId, author)
                .orElse(FormResponse.NONE);
    }

    /** @return the latest answers to this step in this episode, whoever gave them */
    Optional<FormResponse> before(WorkTask task) {
        return one(
                "r.episode_id = ? and r.step = ? and r.status = 'completed' order by r.saved_at desc, r.task_id limit 1",
                task.episode().value(),
                task.step());
    }

    /**
     * Keeps what is typed, on top of the revision that the writer has seen.
     *
     * @return its new revision; empty when another device has saved since
     */
    Optional<FormResponse> save(WorkTask task, String author, Map<String, Object> answers, int seen) {
        var written = write(task, author, "in-progress", answers, seen);
        return written == 0 ? Optional.empty() : Optional.of(inProgress(task.id(), author));
    }

    void complete(WorkTask task, String author, Map<String, Object> answers) {
        write(task, author, "completed", answers, null);
    }

    void discard(String taskId, String author) {
        jdbc.sql("delete from form_response where task_id = ? and author = ? and status = 'in-progress'")
                .params(taskId, author)
                .update();
    }

    /** @param seen the only revision that gives way; null for any */
    private int write(WorkTask task, String author, String status, Map<String, Object> answers, Integer seen) {
        return jdbc.sql(INSERT)
                .param("task", task.id())
                .param("author", author)
                .param("episode", task.episode().value())
                .param("step", task.step())
                .param("status", status)
                .param("answers", keys.seal(text(answers), place(task.id(), author)))
                .param("now", Timestamp.from(clock.instant()))
                .param("seen", seen)
                .update();
    }

    private Optional<FormResponse> one(String where, Object... parameters) {
        return jdbc.sql(SELECT + where).params(parameters).query(this::read).optional();
    }

    private FormResponse read(ResultSet row, int number) throws SQLException {
        return new FormResponse(
                answers(keys.open(row.getString("answers"), place(row.getString("task_id"), row.getString("author")))),
                row.getInt("revision"),
                row.getTimestamp("saved_at").toInstant(),
                row.getString("display_name"));
    }

    private static Place place(String taskId, String author) {
        return new Place(SEALED.table(), "answers", taskId + "/" + author);
    }

    private String text(Map<String, Object> answers) {
        try {
            // PostgreSQL cannot keep this one character, and nobody means to type it
            return json.writeValueAsString(answers).replace("\\u0000", "");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Answers that came as JSON cannot be written as JSON", e);
        }
    }

    private Map<String, Object> answers(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored response is not JSON", e);
        }
    }
}
