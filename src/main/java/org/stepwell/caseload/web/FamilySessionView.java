package org.stepwell.caseload.web;

import java.time.Instant;
import java.util.stream.Collectors;
import org.stepwell.family.FamilySession;

/**
 * A family session as the panel shows it.
 *
 * @param what how it stands and who took part
 * @param agreed what was agreed, or null
 */
record FamilySessionView(Instant at, String what, String agreed) {

    static FamilySessionView of(FamilySession session) {
        return new FamilySessionView(session.plannedFor(), stands(session), session.agreedPoints());
    }

    private static String stands(FamilySession session) {
        if (session.outcome() == null) {
            return "Planned" + (session.place() == null ? "" : ", " + session.place());
        }
        return session.heldOn() == null
                ? "Not held"
                : "Held on " + Texts.day(session.heldOn()) + " with "
                        + session.tookPart().stream().map(Texts::word).collect(Collectors.joining(", "));
    }
}
