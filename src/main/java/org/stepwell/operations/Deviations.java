package org.stepwell.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.workflow.DeployedProcesses;

/** What was moved by hand, by whom and why; pages about flow call it {@code @deviations}. */
@Service
public class Deviations {

    public static final int MOST = 50;

    private static final String SELECT = """
            select d.*, a.display_name as by_name, e.patient_id, p.given || ' ' || p.family as name
              from deviation d join account a on a.username = d.made_by join journey j on j.id = d.journey_id
              left join episode e on e.id = j.episode_id left join patient p on p.id = e.patient_id
             where %s order by d.made_at desc, d.id desc limit
            """;

    private final JdbcClient jdbc;
    private final DeployedProcesses processes;
    private final Accounts accounts;
    private final AuditTrail audit;

    Deviations(JdbcClient jdbc, DeployedProcesses processes, Accounts accounts, AuditTrail audit) {
        this.jdbc = jdbc;
        this.processes = processes;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** @return those of all journeys of a process, the last first; at most {@link #MOST} */
    @Transactional
    public List<Deviation> ofProcess(String process) {
        return list("d.process_key = ?", process);
    }

    /** @return those of one journey, the last first */
    @Transactional
    public List<Deviation> ofJourney(String journey) {
        return list("d.journey_id = ?", journey);
    }

    /** @return how many journeys of each process were moved or ended from one moment until before another; names nobody */
    public List<Counted> counted(Instant from, Instant until) {
        accounts.currentFor(Action.REPAIR_JOURNEYS);
        return jdbc.sql(
                        "select process_key, count(*) filter (where step_from is not null) as moved,"
                                + " count(*) filter (where step_from is null) as ended from deviation"
                                + " where made_at >= ? and made_at < ? group by process_key order by count(*) desc, process_key")
                .param(Timestamp.from(from))
                .param(Timestamp.from(until))
                .query((row, number) ->
                        new Counted(row.getString("process_key"), row.getInt("moved"), row.getInt("ended")))
                .list();
    }

    /** How many journeys of a process were moved and ended by hand. */
    public record Counted(String process, int moved, int ended) {}

    private List<Deviation> list(String which, String id) {
        accounts.currentFor(Action.REPAIR_JOURNEYS);
        var all = jdbc.sql(SELECT.formatted(which) + " " + MOST)
                .param(id)
                .query(this::read)
                .list();
        audit.record(
                AuditAction.LIST,
                all.stream()
                        .map(Deviation::patient)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                "moved by hand");
        return all;
    }

    private Deviation read(ResultSet row, int number) throws SQLException {
        var patient = row.getObject("patient_id", UUID.class);
        var names = processes.steps(row.getString("process_key"), row.getInt("process_version"));
        var from = row.getString("step_from");
        var to = row.getString("step_to");
        return new Deviation(
                row.getString("journey_id"),
                patient == null ? null : new PatientId(patient),
                row.getString("name"),
                row.getInt("process_version"),
                from == null ? null : names.getOrDefault(from, from),
                to == null ? null : names.getOrDefault(to, to),
                row.getString("reason"),
                row.getString("by_name"),
                row.getTimestamp("made_at").toInstant());
    }
}
