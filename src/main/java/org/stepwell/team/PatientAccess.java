package org.stepwell.team;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.patient.PatientId;

/** The one place that says whose record an account may open. */
@Component
public class PatientAccess {

    private static final String PERMITS = """
            select exists (select 1 from account a where a.username = :username and (
                'supervisor' = any (a.roles)
                or a.patient_id = :patient and 'patient' = any (a.roles)
                or a.patient_id = :patient
                    and exists (select 1 from acting_proxy p
                                 where p.related_person_id = a.related_person_id and p.patient_id = :patient
                                   and p.holds_from <= :today and (p.holds_until is null or p.holds_until >= :today))
                or exists (select 1 from care_team t join care_team_member m using (episode_id)
                            where t.patient_id = :patient and (t.dissolved_at is null or t.held)
                              and m.username = a.username and m.until is null)
                or exists (select 1 from task_cover c where c.patient_id = :patient and c.username = a.username)
                or (a.roles && array['care-manager', 'case-manager']
                    and exists (select 1 from patient where id = :patient)
                    and not exists (select 1 from care_team
                                     where patient_id = :patient and (dissolved_at is null or held)))))
            """;

    private final JdbcClient jdbc;
    private final Refusals refusals;
    private final Clock clock;

    PatientAccess(JdbcClient jdbc, Refusals refusals, Clock clock) {
        this.jdbc = jdbc;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * @param what the kind of thing asked for, as the trail names it
     * @throws NotPermitted unless {@link #permits}; the trail knows of it then
     */
    public void require(PatientId patient, String what) {
        if (!permits(patient)) {
            throw refusals.of(patient, what);
        }
    }

    /**
     * A supervisor sees every patient of the clinic; the patient sees their own record, and so does a proxy on a day on
     * which their authority holds; staff see those on whose care team they are, and those for
     * whom a lead gave them a task for cover, while they have it; care and case managers also those in
     * nobody's care yet, so that they can enrol them. Family without authority open nothing by themselves: what the
     * patient allows to be told to them is read for them by their own page.
     */
    public boolean permits(PatientId patient) {
        return Actor.isSystem()
                || jdbc.sql(PERMITS)
                        .param("username", Actor.current())
                        .param("patient", patient.value())
                        .param("today", LocalDate.now(clock))
                        .query(Boolean.class)
                        .single();
    }
}
