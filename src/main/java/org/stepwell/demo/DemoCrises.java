package org.stepwell.demo;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stepwell.crisis.CrisisCalls;
import org.stepwell.patient.PatientId;

/** Leaves two crises open on the last day, so that the list of tasks shows what comes first. */
@Component
@InEmbeddedRun
class DemoCrises {

    /** People whose next contact is planned and who are not in a crisis already. */
    private static final String IN_ROUTINE_CARE =
            "select e.patient_id, m.username from episode e join next_contact n on n.episode_id = e.id"
                    + " join patient p on p.id = e.patient_id"
                    + " join care_team_member m on m.episode_id = e.id and m.role = 'care-manager' and m.until is null"
                    + " where e.closed_on is null and n.due > now() and not exists"
                    + " (select 1 from crisis c where c.episode_id = e.id and c.closed_at is null) order by n.due, p.family, p.given limit 2";

    private final JdbcTemplate jdbc;
    private final DemoDesk desk;
    private final CrisisCalls calls;

    DemoCrises(JdbcTemplate jdbc, DemoDesk desk, CrisisCalls calls) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.calls = calls;
    }

    void open() {
        var people = jdbc.query(
                IN_ROUTINE_CARE,
                (row, number) ->
                        Map.entry(row.getString("username"), new PatientId(row.getObject("patient_id", UUID.class))));
        people.forEach(person -> desk.as(person.getKey(), () -> {
            calls.report(person.getValue(), "Called in tears and said that nothing helps any more.");
            return person;
        }));
    }
}
