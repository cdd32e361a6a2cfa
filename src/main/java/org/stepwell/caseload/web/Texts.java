package org.stepwell.caseload.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Turns what records hold into what people read. */
final class Texts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Texts() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** @return "relapse prevention" for RELAPSE_PREVENTION and relapse-prevention */
    static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    /** @return the word with a capital first */
    static String sentence(String constant) {
        var word = word(constant);
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
