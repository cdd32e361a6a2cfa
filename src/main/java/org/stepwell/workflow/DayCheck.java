package org.stepwell.workflow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;

/** Holds a day, or a day with its local time, against the calendar. */
record DayCheck(String path, boolean dayOnly) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    Object clean(Object value) {
        if (!(value instanceof String text)
                || !(dayOnly ? DAY : MOMENT).matcher(text).matches()) {
            throw refused();
        }
        int year = day(text).getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw refused();
        }
        return text;
    }

    private LocalDate day(String text) {
        try {
            return dayOnly ? LocalDate.parse(text) : LocalDateTime.parse(text).toLocalDate();
        } catch (DateTimeException e) {
            throw refused();
        }
    }

    private InvalidAnswer refused() {
        return new InvalidAnswer(path, dayOnly ? Words.say("wrong.form.day") : Words.say("wrong.form.day-and-time"));
    }
}
