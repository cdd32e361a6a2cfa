package org.stepwell.caseload.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.stepwell.workflow.Words;

/** Writes days as people read them. */
final class Texts {

    private Texts() {}

    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(Words.say("when.pattern.day"), Words.language())
                .format(day);
    }
}
