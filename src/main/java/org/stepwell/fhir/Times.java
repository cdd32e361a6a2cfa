package org.stepwell.fhir;

import java.time.Instant;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;

/** Dates of FHIR, which may stop at the year or the month; such a one stands for its first day. */
final class Times {

    private Times() {}

    /** @return the calendar day where it was written down, or null */
    static LocalDate day(BaseDateTimeType time) {
        if (time == null || !time.hasValue()) {
            return null;
        }
        return LocalDate.parse((time.getValueAsString() + "-01-01").substring(0, 10));
    }

    /** @return the day something began, whether it is given as a time or a period; else null */
    static LocalDate start(Type when) {
        if (when instanceof Period period) {
            return day(period.getStartElement());
        }
        return when instanceof BaseDateTimeType time ? day(time) : null;
    }

    /** @return the moment something was observed, the end of it for a period; else null */
    static Instant moment(Type when) {
        if (when instanceof Period period) {
            return moment(period.hasEnd() ? period.getEndElement() : period.getStartElement());
        }
        return when instanceof DateTimeType || when instanceof InstantType ? moment((BaseDateTimeType) when) : null;
    }

    private static Instant moment(BaseDateTimeType time) {
        return time.hasValue() ? time.getValue().toInstant() : null;
    }
}
