package org.stepwell.team;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.patient.PatientId;

/** Asks the table of {@link Action} about one account and one patient, as they stand to each other now. */
@Component
public class PatientAccess {

    private static final Map<Action, String> PERMITS = Arrays.stream(Action.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), PatientAccess::permits));

    private final JdbcClient jdbc;
    private final Refusals refusals;
    private final Clock clock;

    PatientAccess(JdbcClient jdbc, Refusals refusals, Clock clock) {
        this.jdbc = jdbc;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** The row of the table as a query. */
    private static String permits(Action action) {
        return Arrays.stream(Relation.values())
                .filter(relation -> !action.rolesIn(relation).isEmpty())
                .map(relation -> "a.roles && array["
                        + action.rolesIn(relation).stream()
                                .map(role -> "'" + role.key() + "'")
                                .collect(Collectors.joining(", "))
                        + "] and " + relation.sql())
                .collect(Collectors.joining(
                        " or ",
                        "select exists (select 1 from account a where a.username = :username and a.enabled and (",
                        "))"));
    }

    /**
     * @param what the kind of thing asked for, as the trail names it
     * @throws NotPermitted unless they may open the patient's record; the trail knows of it then
     */
    public void require(PatientId patient, String what) {
        require(Action.OPEN_RECORD, patient, what);
    }

    /**
     * @param what the kind of thing asked for, as the trail names it
     * @throws NotPermitted unless {@link #permits}; the trail knows of it then
     */
    public void require(Action action, PatientId patient, String what) {
        if (!permits(action, patient)) {
            throw refusals.of(patient, what);
        }
    }

    /**
     * A supervisor sees every patient of the clinic; the patient sees their own record, and so does a proxy on a day on
     * which their authority holds; staff see those on whose care team they are, and those for
     * whom a lead gave them a task for cover, while they have it; whoever opened the record in an emergency, for as long as
     * that lasts; care and case managers also those in
     * nobody's care yet, so that they can enrol them. Family without authority open nothing by themselves: what the
     * patient allows to be told to them is read for them by their own page.
     */
    public boolean permits(PatientId patient) {
        return permits(Action.OPEN_RECORD, patient);
    }

    /** @return whether the one who is signed in may do this, standing as they do to the patient; the system always may */
    public boolean permits(Action action, PatientId patient) {
        return Actor.isSystem()
                || jdbc.sql(PERMITS.get(action))
                        .param("username", Actor.current())
                        .param("patient", patient.value())
                        .param("today", LocalDate.now(clock))
                        .param("now", Timestamp.from(clock.instant()))
                        .query(Boolean.class)
                        .single();
    }
}
