package org.stepwell.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.measure.Told.enrolled;

import org.junit.jupiter.api.Test;
import org.stepwell.workflow.Elsewhere;

/** What people say and whether they come, and how soon they are heard in a crisis, worked out by hand. */
class VoiceMeasuresTest {

    private final Satisfied satisfied = new Satisfied();
    private final SurveyAnswered answered = new SurveyAnswered();
    private final CrisisResponse crisis = new CrisisResponse();
    private final Adherence adherence = new Adherence();
    private final ContactsKept kept = new ContactsKept();

    @Test
    void satisfiedIsFourOrFiveOfFive() {
        var person = enrolled("2025-01-02");
        assertThat(person.in(satisfied)).isEmpty();
        assertThat(person.asked("2025-03-03", "2025-03-10", "declined", null).in(satisfied))
                .isEmpty();
        assertThat(enrolled("2025-01-02")
                        .asked("2025-03-03", "2025-03-10", "answered", 4)
                        .in(satisfied))
                .containsExactly("met");
        assertThat(enrolled("2025-01-02")
                        .asked("2025-03-03", "2025-03-10", "answered", 3)
                        .in(satisfied))
                .containsExactly("not met");
    }

    @Test
    void onePersonCountsOnceByTheirLastAnswerOfThePeriodWhicheverTheEpisode() {
        var twice = enrolled("2024-11-04")
                .asked("2025-01-10", "2025-01-31", "answered", 2)
                .closed("2025-02-10", "transferred")
                .enrolledAgain("2025-02-20")
                .asked("2025-04-14", "2025-04-30", "answered", 5);
        assertThat(twice.in(satisfied)).containsExactly("met");
        // the first quarter ends on 31 March, so that the later answer is of the next
        assertThat(twice.in(satisfied, "2025-01-01", "2025-03-31", "2025-12-31"))
                .containsExactly("not met");
        assertThat(twice.in(satisfied, "2025-01-01", "2025-01-30", "2025-12-31"))
                .isEmpty();
        // what is said after today is not known
        assertThat(twice.in(satisfied, "2025-01-01", "2025-12-31", "2025-04-29"))
                .containsExactly("not met");
    }

    @Test
    void aQuestionBelongsToThePeriodInWhichItsThreeWeeksAreOver() {
        // asked on 10 March, its time is over on 31 March; one of 11 March is over on 1 April
        assertThat(enrolled("2025-01-02")
                        .asked("2025-03-10", "2025-03-31", "lapsed", null)
                        .in(answered, "2025-01-01", "2025-03-31", "2025-12-31"))
                .containsExactly("not met");
        var next = enrolled("2025-01-02").asked("2025-03-11", "2025-03-12", "answered", 5);
        assertThat(next.in(answered, "2025-01-01", "2025-03-31", "2025-12-31")).isEmpty();
        assertThat(next.in(answered, "2025-04-01", "2025-06-30", "2025-12-31")).containsExactly("met");
        // asked on 8 February of a leap year, it is over on 29 February
        assertThat(enrolled("2024-01-02")
                        .asked("2024-02-08", "2024-02-20", "not-reached", null)
                        .in(answered, "2024-02-01", "2024-02-29", "2024-12-31"))
                .containsExactly("not met");
    }

    @Test
    void whoeverWasAskedCountsUnlessCareEndedOrTheyDied() {
        var person = enrolled("2025-01-02");
        assertThat(person.asked("2025-03-03", "2025-03-05", "declined", null).in(answered))
                .containsExactly("not met");
        assertThat(enrolled("2025-01-02")
                        .asked("2025-03-03", "2025-03-05", "withdrawn", null)
                        .in(answered))
                .containsExactly("excluded");
        // taken back before its day, it was never asked
        assertThat(enrolled("2025-01-02")
                        .asked("2025-03-03", "2025-03-02", "withdrawn", null)
                        .in(answered))
                .isEmpty();
        assertThat(enrolled("2025-01-02")
                        .asked("2025-03-03", null, null, null)
                        .died("2025-03-20")
                        .in(answered))
                .containsExactly("excluded");
        var open = enrolled("2025-01-02").asked("2025-03-03", "2025-03-20", "answered", 4);
        assertThat(open.in(answered, "2025-01-01", "2025-12-31", "2025-03-19")).containsExactly("open");
        assertThat(open.in(answered, "2025-01-01", "2025-12-31", "2025-03-20")).containsExactly("met");
        assertThat(open.in(answered, "2025-01-01", "2025-12-31", "2025-03-02")).isEmpty();
    }

    @Test
    void hoursInACrisisAreThoseThatPassed() {
        assertThat(enrolled("2025-01-02")
                        .crisis("2025-03-03T10:00:00Z", "2025-03-03T11:30:00Z", null)
                        .crisis("2025-05-03T10:00:00Z", "2025-05-04T10:03:00Z", "2025-05-05T10:00:00Z")
                        .in(crisis))
                .containsExactly("1.5", "24.1");
        assertThat(enrolled("2025-01-02")
                        .crisis("2025-03-03T10:00:00Z", null, null)
                        .crisis("2025-05-03T10:00:00Z", null, "2025-05-05T10:00:00Z")
                        .in(crisis))
                .containsExactly("open", "excluded");
    }

    @Test
    void clocksThatAreMovedMakeNoHourInACrisis() {
        // in New York the night of 9 March 2025 has no hour from two to three; that of 2 November has it twice
        var spring = enrolled("2025-01-02").crisis("2025-03-09T06:30:00Z", "2025-03-09T07:30:00Z", null);
        var autumn = enrolled("2025-01-02").crisis("2025-11-02T05:30:00Z", "2025-11-02T06:30:00Z", null);
        assertThat(Elsewhere.in("America/New_York", () -> spring.in(crisis))).containsExactly("1.0");
        assertThat(Elsewhere.in("America/New_York", () -> autumn.in(crisis))).containsExactly("1.0");
    }

    @Test
    void aCrisisBelongsToTheDayOnWhichTheClinicHeardOfIt() {
        // half past ten at night on 31 March in New York is 1 April in Greenwich
        var night = enrolled("2025-01-02").crisis("2025-04-01T02:30:00Z", "2025-04-01T03:00:00Z", null);
        assertThat(night.in(crisis, "2025-01-01", "2025-03-31", "2025-12-31")).isEmpty();
        assertThat(Elsewhere.in("America/New_York", () -> night.in(crisis, "2025-01-01", "2025-03-31", "2025-12-31")))
                .containsExactly("0.5");
    }

    @Test
    void takesMedicinesAsAgreedWhoSaidSoLast() {
        assertThat(enrolled("2025-01-02").met("2025-02-01").in(adherence)).isEmpty();
        assertThat(enrolled("2025-01-02").saysOfMedicines("2025-02-01", "none").in(adherence))
                .isEmpty();
        var person = enrolled("2025-01-02")
                .saysOfMedicines("2025-02-28", "taking")
                .saysOfMedicines("2025-03-31", "sometimes")
                .met("2025-04-02");
        assertThat(person.in(adherence)).containsExactly("not met");
        assertThat(person.in(adherence, "2025-02-01", "2025-02-28", "2025-12-31"))
                .containsExactly("met");
        assertThat(person.in(adherence, "2025-01-01", "2025-12-31", "2025-03-30"))
                .containsExactly("met");
        var again = person.closed("2025-04-10", "transferred")
                .enrolledAgain("2025-06-02")
                .saysOfMedicines("2025-06-10", "taking");
        assertThat(again.in(adherence)).containsExactly("met");
        assertThat(enrolled("2025-01-02")
                        .saysOfMedicines("2025-02-01", "stopped")
                        .in(adherence))
                .containsExactly("not met");
    }

    @Test
    void keptIsADayOnWhichTheyWereThere() {
        var person = enrolled("2025-01-02")
                .plannedContact("2025-02-28", false)
                .plannedContact("2025-03-31", false)
                .plannedContact("2025-03-31", true)
                .plannedContact("2025-04-01", true);
        assertThat(person.in(kept)).containsExactly("not met", "met", "met");
        assertThat(person.in(kept, "2025-03-01", "2025-03-31", "2025-12-31")).containsExactly("met");
        assertThat(person.in(kept, "2025-01-01", "2025-12-31", "2025-03-30")).containsExactly("not met");
        var again = person.closed("2025-04-10", "transferred")
                .enrolledAgain("2025-06-02")
                .plannedContact("2025-06-10", false);
        assertThat(again.in(kept)).containsExactly("not met", "met", "met", "not met");
    }
}
