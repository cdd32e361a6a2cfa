package org.stepwell.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.Actor;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;

/** Keeps how colleagues are reached: each for themselves, a supervisor for everybody. */
@Service
public class Staff {

    private static final String SELECT = "select a.*, b.display_name as changed_by from account a"
            + " left join account b on b.username = a.reach_changed_by"
            + " where not a.roles && array['patient', 'family-member'] and a.enabled ";

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    Staff(JdbcClient jdbc, Accounts accounts, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Somebody who works here.
     *
     * @param changedAt when it was last said how they are reached, null when only a setting ever did
     * @param changedBy the name of who said so
     */
    public record Colleague(
            String username, String name, List<Role> roles, Reach reach, Instant changedAt, String changedBy) {}

    /**
     * @return everybody who works here, by name
     * @throws NotPermitted for everybody but supervisors
     */
    @Transactional(readOnly = true)
    public List<Colleague> all() {
        if (!supervises()) {
            throw new NotPermitted();
        }
        return jdbc.sql(SELECT + "order by a.display_name, a.username")
                .query(Staff::read)
                .list();
    }

    /** @throws NotPermitted when it is neither oneself nor asked by a supervisor, or there is nobody of the name */
    @Transactional(readOnly = true)
    public Colleague find(String username) {
        requireRight(username);
        return named(username).orElseThrow(NotPermitted::new);
    }

    /**
     * Notes who changed it, and when.
     *
     * @param reach without errors
     * @throws NotPermitted as in {@link #find}
     */
    @Transactional
    public void change(String username, Reach reach) {
        if (!reach.errors().isEmpty()) {
            throw new IllegalArgumentException(
                    "Not yet right: " + reach.errors().keySet());
        }
        find(username);
        jdbc.sql("update account set phone = ?, email = ?, digest = ?, reach_changed_at = ?, reach_changed_by = ?"
                        + " where username = ?")
                .params(reach.phone(), reach.email(), reach.digest(), Timestamp.from(clock.instant()))
                .param(Actor.current())
                .param(username)
                .update();
        audit.record(AuditAction.ACCOUNT, "ways to reach", username);
    }

    private void requireRight(String username) {
        if (!Actor.current().equals(username) && !supervises()) {
            throw new NotPermitted();
        }
    }

    private boolean supervises() {
        return accounts.may(Action.KEEP_STAFF);
    }

    private Optional<Colleague> named(String username) {
        return jdbc.sql(SELECT + "and a.username = ?")
                .param(username)
                .query(Staff::read)
                .optional();
    }

    private static Colleague read(ResultSet row, int number) throws SQLException {
        var changed = row.getTimestamp("reach_changed_at");
        return new Colleague(
                row.getString("username"),
                row.getString("display_name"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::of)
                        .sorted()
                        .toList(),
                new Reach(row.getString("phone"), row.getString("email"), row.getBoolean("digest")),
                changed == null ? null : changed.toInstant(),
                row.getString("changed_by"));
    }
}
