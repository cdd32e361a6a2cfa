package org.stepwell.portal.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says days in the language of the page; pages call it by its name, {@code @days}. */
@Component("days")
class Days {

    /** @return "March 5, 2026" */
    public String of(LocalDate day) {
        return in(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)).format(day);
    }

    /** @return "Thursday, March 5, 2026" */
    public String full(LocalDateTime at) {
        return in(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)).format(at);
    }

    /** @return "9:30 AM" */
    public String time(LocalDateTime at) {
        return in(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)).format(at);
    }

    private static DateTimeFormatter in(DateTimeFormatter format) {
        return format.withLocale(LocaleContextHolder.getLocale());
    }
}
