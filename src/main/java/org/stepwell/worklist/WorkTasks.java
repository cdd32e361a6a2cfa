package org.stepwell.worklist;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Account;
import org.stepwell.team.Role;

/** Reads single rows of the projection of tasks, and the short lists of one person. */
@Component
class WorkTasks {

    private static final String SELECT =
            "select " + WorkTaskRow.COLUMNS + " from work_task w " + WorkTaskRow.JOINS + " ";
    private static final String IN_ORDER =
            " order by w.rank, coalesce(w.due_at, 'infinity'::timestamptz), w.id limit 500";

    private final JdbcTemplate jdbc;

    WorkTasks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<WorkTask> assignedTo(String username) {
        return jdbc.query(
                SELECT + "where w.status = 'open' and w.assignee = ?" + IN_ORDER, WorkTaskRow::read, username);
    }

    /** The steps that wait for the patient or their family, whoever of the team keeps an eye on them. */
    List<WorkTask> askedOf(Account person) {
        return jdbc.query(
                SELECT + "where w.status = 'open' and w.patient_id = ? and w.roles && cast(? as text[])" + IN_ORDER,
                WorkTaskRow::read,
                person.patient().value(),
                person.roles().stream().map(Role::key).toArray(String[]::new));
    }

    List<WorkTask> of(PatientId patient) {
        return jdbc.query(
                SELECT + "where w.patient_id = ? order by w.created_at, w.id", WorkTaskRow::read, patient.value());
    }

    Optional<WorkTask> find(String id) {
        return jdbc.query(SELECT + "where w.id = ?", WorkTaskRow::read, id).stream()
                .findFirst();
    }

    /** Of several who complete one task at once, one goes on and the others see that it is done. */
    Optional<WorkTask> lock(String id) {
        return jdbc.query(SELECT + "where w.id = ? for update of w", WorkTaskRow::read, id).stream()
                .findFirst();
    }

    /** @return the id of the process the task belongs to */
    String journeyOf(String id) {
        return jdbc.queryForObject("select process_instance_id from work_task where id = ?", String.class, id);
    }

    /** Notes who gave the task to whom it lies with, so that they may open the record. */
    void assignedBy(String id, String lead) {
        jdbc.update("update work_task set assigned_by = ? where id = ?", lead, id);
    }
}
