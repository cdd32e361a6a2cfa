package org.stepwell.fhir;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.stepwell.patient.InvalidPatient;
import org.stepwell.transition.DischargedBeforeAdmission;
import org.stepwell.transition.Stay;
import org.stepwell.transition.StayKind;

/** Reads stays in hospital and emergency departments, recognised by the class of their encounter. */
final class StayReader {

    private static final int LONGEST_ID = 200;
    private static final Set<EncounterStatus> TAKEN = EnumSet.of(
            EncounterStatus.ARRIVED,
            EncounterStatus.TRIAGED,
            EncounterStatus.INPROGRESS,
            EncounterStatus.ONLEAVE,
            EncounterStatus.FINISHED);

    private StayReader() {}

    /** Looks at the class alone, as most encounters are visits like any other and need no reading. */
    static Optional<StayKind> kind(Entry entry) {
        return switch (entry.resource().path("class").path("code").asText()) {
            case "IMP", "ACUTE" -> Optional.of(StayKind.INPATIENT);
            case "EMER" -> Optional.of(StayKind.EMERGENCY);
            default -> Optional.empty();
        };
    }

    /** @return empty for what has not begun, was never meant to be one, or has no time */
    static Optional<StayTold> stay(Encounter told, StayKind kind, Entry entry) {
        var period = told.getPeriod();
        if (!TAKEN.contains(told.getStatus()) || period.getStart() == null) {
            return Optional.empty();
        }
        try {
            var left = period.getEnd() == null ? null : period.getEnd().toInstant();
            var place = PlainText.of(told.getServiceProvider().getDisplay());
            var came = period.getStart().toInstant();
            var stay = new Stay(kind, place, came, left, StayReasonReader.reason(told), sourceId(entry));
            return Optional.of(new StayTold(entry, stay));
        } catch (DischargedBeforeAdmission wrong) {
            throw new InvalidPatient("period", "the discharge precedes the admission");
        }
    }

    private static String sourceId(Entry entry) {
        return entry.sourceId().length() > LONGEST_ID ? entry.contentId() : entry.sourceId();
    }
}
