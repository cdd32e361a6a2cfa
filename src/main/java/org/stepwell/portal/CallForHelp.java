package org.stepwell.portal;

import org.springframework.stereotype.Component;
import org.stepwell.crisis.CrisisCalls;
import org.stepwell.crisis.FamilyCalls;
import org.stepwell.crisis.NotInCare;

/** Tells the team that somebody needs help now, for the person themself and for their family. */
@Component
public class CallForHelp {

    private final Readers readers;
    private final CrisisCalls calls;
    private final FamilyCalls family;

    CallForHelp(Readers readers, CrisisCalls calls, FamilyCalls family) {
        this.readers = readers;
        this.calls = calls;
        this.family = family;
    }

    /** What may be said of a call. */
    public enum Heard {
        TOLD,
        /** There is no team that could be told. */
        NOBODY,
        /** Whoever calls may not know whether anybody was told. */
        UNSAID
    }

    /**
     * Reports a crisis.
     *
     * @param reason may be empty
     * @throws org.stepwell.workflow.InvalidAnswer when it is too long
     */
    public Heard tell(String reason) {
        var reader = readers.current();
        try {
            report(reader, reason);
            return reader.reads() ? Heard.TOLD : Heard.UNSAID;
        } catch (NotInCare nobody) {
            return reader.reads() ? Heard.NOBODY : Heard.UNSAID;
        }
    }

    private void report(Reader reader, String reason) {
        if (reader.decides()) {
            calls.report(reader.patient(), reason);
        } else if (reader.patient() != null) {
            family.report(reason);
        }
    }
}
