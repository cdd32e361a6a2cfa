package org.stepwell.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Role;
import org.stepwell.workflow.Word;

/** One row of the projection, with the names people read. */
final class WorkTaskRow {

    static final String COLUMNS = "w.*, p.given || ' ' || p.family as patient_name, ep.risk_level,"
            + " a.display_name as assignee_name, coalesce(e.display_name, w.ended_by) as ended_by_name";

    static final String JOINS = "join patient p on p.id = w.patient_id left join episode ep on ep.id = w.episode_id"
            + " left join account a on a.username = w.assignee left join account e on e.username = w.ended_by";

    private WorkTaskRow() {}

    static WorkTask read(ResultSet row, int number) throws SQLException {
        return new WorkTask(
                row.getString("id"),
                new EpisodeId(row.getObject("episode_id", UUID.class)),
                new PatientId(row.getObject("patient_id", UUID.class)),
                row.getString("patient_name"),
                Word.to(RiskLevel.class, row.getString("risk_level")),
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
                new TaskRank(
                        row.getInt("rank"), row.getString("rank_reason"), row.getObject("rank_number", Integer.class)),
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
