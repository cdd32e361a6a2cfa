package org.stepwell.oversight.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import org.springframework.util.StringUtils;
import org.stepwell.audit.AuditAction;
import org.stepwell.oversight.TrailFilter;
import org.stepwell.workflow.Address;

/** The trail as it stands in the address. */
record TrailParams(String patient, String person, String action, String from, String until, String before) {

    private static final String PAGE = "/dashboard/trail";
    private static final int LONGEST = 100;

    /** Years of more than four digits are nobody's, and more than the database knows. */
    private static final String DAY = "2026-01-31";

    /** @return what is understood of it; a word that means nothing narrows nothing */
    TrailFilter filter() {
        return new TrailFilter(
                text(patient),
                text(person),
                Arrays.stream(AuditAction.values())
                        .filter(one -> one.key().equals(action))
                        .findFirst()
                        .orElse(null),
                day(from),
                day(until),
                before != null && before.matches("\\d{1,18}") ? Long.valueOf(before) : null);
    }

    public boolean isNarrowed() {
        return StringUtils.hasText(patient)
                || StringUtils.hasText(person)
                || StringUtils.hasText(action)
                || StringUtils.hasText(from)
                || StringUtils.hasText(until);
    }

    /** @return the address of the rows that follow this one */
    public String after(long id) {
        return Address.of(PAGE, this, Map.of("before", Long.toString(id)));
    }

    /** @return the address of all rows that are meant, as lines of FHIR */
    public String file() {
        return Address.of(PAGE + ".ndjson", this, Map.of("before", ""));
    }

    /** @return the address of its first page */
    public String newest() {
        return Address.of(PAGE, this, Map.of("before", ""));
    }

    private static String text(String value) {
        return StringUtils.hasText(value) && value.length() <= LONGEST ? value.strip() : null;
    }

    private static LocalDate day(String value) {
        try {
            return StringUtils.hasText(value) && value.length() == DAY.length() ? LocalDate.parse(value) : null;
        } catch (DateTimeParseException nonsense) {
            return null;
        }
    }
}
