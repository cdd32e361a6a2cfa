package org.stepwell.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Account;
import org.stepwell.team.Role;

/** Reads the projection of tasks. */
@Component
class WorkTasks {

    private static final String SELECT = "select w.*, p.given || ' ' || p.family as patient_name,"
            + " a.display_name as assignee_name, coalesce(e.display_name, w.ended_by) as ended_by_name from work_task w join patient p on p.id = w.patient_id"
            + " left join account a on a.username = w.assignee left join account e on e.username = w.ended_by ";
    private static final String URGENT_FIRST =
            " order by (w.priority >= " + WorkTask.URGENT + ") desc, w.due_at nulls last, w.id limit 500";

    private final JdbcTemplate jdbc;

    WorkTasks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<WorkTask> assignedTo(String username) {
        return jdbc.query(SELECT + "where w.status = 'open' and w.assignee = ?" + URGENT_FIRST, this::read, username);
    }

    /** The steps that wait for the patient or their family, whoever of the team keeps an eye on them. */
    List<WorkTask> askedOf(Account person) {
        return jdbc.query(
                SELECT + "where w.status = 'open' and w.patient_id = ? and w.roles && cast(? as text[])" + URGENT_FIRST,
                this::read,
                person.patient().value(),
                roles(person));
    }

    List<WorkTask> inPoolsOf(Account account) {
        return jdbc.query(
                SELECT + "where w.status = 'open' and w.assignee is null and w.roles && cast(? as text[])"
                        + URGENT_FIRST,
                this::read,
                (Object) roles(account));
    }

    List<WorkTask> of(PatientId patient) {
        return jdbc.query(SELECT + "where w.patient_id = ? order by w.created_at, w.id", this::read, patient.value());
    }

    Optional<WorkTask> find(String id) {
        return jdbc.query(SELECT + "where w.id = ?", this::read, id).stream().findFirst();
    }

    /** Of several who complete one task at once, one goes on and the others see that it is done. */
    Optional<WorkTask> lock(String id) {
        return jdbc.query(SELECT + "where w.id = ? for update of w", this::read, id).stream()
                .findFirst();
    }

    /** @return the id of the process the task belongs to */
    String journeyOf(String id) {
        return jdbc.queryForObject("select process_instance_id from work_task where id = ?", String.class, id);
    }

    private static String[] roles(Account account) {
        return account.roles().stream().map(Role::key).toArray(String[]::new);
    }

    private WorkTask read(ResultSet row, int number) throws SQLException {
        return new WorkTask(
                row.getString("id"),
                new EpisodeId(row.getObject("episode_id", UUID.class)),
                new PatientId(row.getObject("patient_id", UUID.class)),
                row.getString("patient_name"),
                row.getString("process_key"),
                row.getString("step"),
                row.getString("name"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::of)
                        .toList(),
                row.getString("assignee"),
                row.getString("assignee_name"),
                instant(row, "assigned_at"),
                instant(row, "due_at"),
                row.getInt("priority"),
                instant(row, "created_at"),
                WorkTask.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                instant(row, "ended_at"),
                row.getString("ended_by_name"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
