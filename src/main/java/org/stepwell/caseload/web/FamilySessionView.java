package org.stepwell.caseload.web;

import java.time.Instant;
import java.util.stream.Collectors;
import org.stepwell.family.FamilySession;
import org.stepwell.workflow.Words;

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
            return session.place() == null
                    ? Words.say("family.session.planned")
                    : Words.say("family.session.planned-at", session.place());
        }
        return session.heldOn() == null
                ? Words.say("family.session.not-held")
                : Words.say(
                        "family.session.held",
                        Texts.day(session.heldOn()),
                        session.tookPart().stream()
                                .map(who -> Words.word("took-part", who))
                                .collect(Collectors.joining(", ")));
    }
}
