package org.stepwell.team;

/** How somebody must stand to a person before their role counts for anything. */
public enum Relation {
    /** What is done is about no person in care. */
    NOBODYS_RECORD("true"),
    ON_THE_TEAM("""
            exists (select 1 from care_team t join care_team_member m using (episode_id)
                     where t.patient_id = :patient and (t.dissolved_at is null or t.held)
                       and m.username = a.username and m.until is null)"""),
    /** A lead gave them a task of the person's, which they have not done yet. */
    COVERING("exists (select 1 from task_cover c where c.patient_id = :patient and c.username = a.username)"),
    /** Opened it in an emergency, which lasts for four hours by the clock unless they end it before. */
    IN_AN_EMERGENCY("""
            exists (select 1 from emergency_access e
                     where e.patient_id = :patient and e.username = a.username
                       and e.until > :now and e.ended_at is null)"""),
    /** The person is in nobody's care yet, and can be enrolled. */
    IN_NOBODYS_CARE("""
            exists (select 1 from patient where id = :patient)
            and not exists (select 1 from care_team where patient_id = :patient and (dissolved_at is null or held))"""),
    /** Leads the clinic's teams, and so all of them. */
    LEADS_THE_TEAM("true"),
    THEMSELVES("a.patient_id = :patient"),
    /** On a day on which their authority holds. */
    PROXY("""
            a.patient_id = :patient
            and exists (select 1 from acting_proxy p
                         where p.related_person_id = a.related_person_id and p.patient_id = :patient
                           and p.holds_from <= :today and (p.holds_until is null or p.holds_until >= :today))"""),
    /** Sees what the person's consent allows to be told to them, and no more. */
    ALLOWED_BY_CONSENT("false");

    private final String sql;

    Relation(String sql) {
        this.sql = sql;
    }

    /** @return whether it holds, between the account {@code a} and {@code :patient} on {@code :today}, at {@code :now} */
    String sql() {
        return sql;
    }
}
