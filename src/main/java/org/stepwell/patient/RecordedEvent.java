package org.stepwell.patient;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * Something that happened to the person as another system's record tells it, in code.
 *
 * @param status FHIR's status; of a diagnosis its clinical status once confirmed, else how far it is verified; of an
 *     order what it asks for when that is not to do it
 * @param setting the class of a visit (HL7 ActCode), else null
 * @param codes each as {@code system|code}
 * @param details how a visit ended, or what was found, each as {@code system|code}
 * @param startsAt null when it was always so
 * @param endsAt null while it lasts
 */
public record RecordedEvent(
        String sourceId,
        Kind kind,
        String status,
        String setting,
        Set<String> codes,
        Set<String> details,
        Instant startsAt,
        Instant endsAt)
        implements FromElsewhere {

    /** What kind of thing happened. */
    public enum Kind {
        VISIT,
        SERVICE,
        ORDER,
        FINDING,
        DIAGNOSIS;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    public RecordedEvent {
        sourceId = InvalidPatient.within(200, "id", sourceId);
        status = InvalidPatient.within(40, "status", status);
        setting = InvalidPatient.within(40, "class", setting);
        codes = Set.copyOf(codes);
        details = Set.copyOf(details);
    }

    /** Nothing of the person: this text may end up in a log line. */
    @Override
    public String toString() {
        return "Event " + sourceId;
    }
}
