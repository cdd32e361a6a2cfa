package org.stepwell.team;

import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditAtOnce;
import org.stepwell.audit.AuditEntry;
import org.stepwell.patient.PatientId;

/** Notes in the trail what somebody asked for and did not get; it stays there, whatever becomes of their transaction. */
@Component
public class Refusals {

    private final AuditAtOnce trail;

    Refusals(AuditAtOnce trail) {
        this.trail = trail;
    }

    /**
     * @param patient as they were asked for, whether there is one or not
     * @param what the kind of thing asked for, as {@link Reads} and {@link Changes} name it
     * @return what to throw
     */
    public NotPermitted of(PatientId patient, String what) {
        note(patient, what);
        return new NotPermitted(true);
    }

    /** As {@link #of}, where whoever asked is answered otherwise. */
    public void note(PatientId patient, String what) {
        note(Actor.current(), patient, what);
    }

    /** Notes a page or an action that is not for this person, of nobody's record in particular. */
    public void note(String actor, String what) {
        note(actor, null, what);
    }

    /**
     * Notes a page or an action that is not for this person.
     *
     * @param patient in whose record; null for nobody's in particular
     */
    public void note(String actor, PatientId patient, String what) {
        trail.note(new AuditEntry(actor, AuditAction.DENY, patient, what));
    }
}
