package org.stepwell.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.Actor;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditEvent;
import org.stepwell.audit.AuditTrail;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;

/** Reads the trail for those who answer for it; that they did stands in it too. */
@Component
public class Trail {

    /** How many rows a page shows. */
    public static final int PAGE = 50;

    static final String WHAT = "audit trail";

    private static final int AT_A_TIME = 1_000;

    /** Read row by row, newest first, as ids are given out in the order of time. */
    private static final String FROM = """
             from audit_event e
             left join account a on a.username = e.actor left join patient p on p.id = e.patient_id
            where (cast(:patient as uuid) is null or e.patient_id = :patient)
              and (cast(:name as text) is null
                   or e.patient_id in (select id from patient where given || ' ' || family ilike :name))
              and (cast(:person as text) is null or e.actor = :person
                   or e.actor in (select username from account where display_name ilike :personName))
              and (cast(:action as text) is null or e.action = :action)
              and (cast(:from as timestamptz) is null or e.at >= :from)
              and (cast(:until as timestamptz) is null or e.at < :until)
              and (cast(:before as bigint) is null or e.id < :before)
            """;

    private static final String LINES =
            "select e.*, coalesce(a.display_name, e.actor) as actor_name, p.given || ' ' || p.family as patient_name"
                    + FROM + " order by e.id desc";

    private final JdbcClient jdbc;
    private final JdbcClient streams;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    Trail(JdbcClient jdbc, DataSource connections, Accounts accounts, AuditTrail audit, Clock clock) {
        var streaming = new JdbcTemplate(connections);
        streaming.setFetchSize(AT_A_TIME);
        this.jdbc = jdbc;
        this.streams = JdbcClient.create(streaming);
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param asFile whether they leave as a table
     * @return the newest rows that are meant, one more than a page shows when there are more
     * @throws org.stepwell.team.NotPermitted for anybody but supervisors and privacy officers
     */
    @Transactional
    public List<TrailLine> lines(TrailFilter filter, boolean asFile) {
        requireRight();
        var lines = fill(jdbc.sql(LINES + " limit " + (PAGE + 1)), filter)
                .query(Trail::read)
                .list();
        audit.record(asFile ? AuditAction.EXPORT : AuditAction.LIST, patients(lines), WHAT);
        audit.record(asFile ? AuditAction.EXPORT : AuditAction.READ, WHAT, null);
        return lines;
    }

    /** Notes, before anything leaves, whose rows leave; throws as {@link #lines}. */
    @Transactional
    public void beginExport(TrailFilter filter) {
        requireRight();
        var patients = fill(jdbc.sql("select distinct e.patient_id" + FROM + " and e.patient_id is not null"), filter)
                .query((row, number) -> new PatientId(row.getObject(1, UUID.class)))
                .list();
        audit.record(AuditAction.EXPORT, patients, WHAT);
        audit.record(AuditAction.EXPORT, WHAT, null);
    }

    /** Hands over each row that is meant, the newest first, without holding them all; throws as {@link #lines}. */
    @Transactional(readOnly = true)
    public void each(TrailFilter filter, Consumer<TrailLine> reader) {
        requireRight();
        try (var lines = fill(streams.sql(LINES), filter).query(Trail::read).stream()) {
            lines.forEach(reader);
        }
    }

    void requireRight() {
        accounts.currentFor(Action.READ_TRAIL);
    }

    /** @return whether the signed-in person may read the trail */
    public boolean isOpen() {
        return !Actor.isSystem()
                && accounts.current()
                        .filter(account -> account.may(Action.READ_TRAIL))
                        .isPresent();
    }

    private JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement, TrailFilter filter) {
        var id = idOf(filter.patient());
        return statement
                .param("patient", id)
                .param("name", id == null ? part(filter.patient()) : null)
                .param("person", filter.person())
                .param("personName", part(filter.person()))
                .param(
                        "action",
                        filter.action() == null ? null : filter.action().key())
                .param("from", begins(filter.from()))
                .param(
                        "until",
                        filter.until() == null ? null : begins(filter.until().plusDays(1)))
                .param("before", filter.before());
    }

    private static UUID idOf(String patient) {
        return patient != null && patient.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? UUID.fromString(patient)
                : null;
    }

    private static String part(String text) {
        return text == null ? null : "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private OffsetDateTime begins(LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static List<PatientId> patients(List<TrailLine> lines) {
        return lines.stream()
                .limit(PAGE)
                .map(line -> line.event().entry().patient())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static TrailLine read(ResultSet row, int number) throws SQLException {
        return new TrailLine(AuditEvent.read(row), row.getString("actor_name"), row.getString("patient_name"));
    }
}
