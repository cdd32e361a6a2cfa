package org.stepwell.family;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A session with the family, from its appointment on.
 *
 * @param place may be null
 * @param outcome held, again or not-wanted; null while it is to come
 * @param heldOn null unless it was held
 * @param agreedPoints may be null
 */
public record FamilySession(
        Instant plannedFor,
        String place,
        String outcome,
        LocalDate heldOn,
        List<String> tookPart,
        String agreedPoints,
        String recordedBy) {

    static FamilySession planned(Instant at, String place, String by) {
        return new FamilySession(at, place, null, null, List.of(), null, by);
    }

    FamilySession came(SessionReport report, String by) {
        return new FamilySession(
                plannedFor, place, report.outcome(), report.heldOn(), report.tookPart(), report.agreedPoints(), by);
    }
}
