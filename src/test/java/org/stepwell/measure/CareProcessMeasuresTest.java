package org.stepwell.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.measure.Told.enrolled;

import org.junit.jupiter.api.Test;

/** What the team does and when, worked out by hand. */
class CareProcessMeasuresTest {

    @Test
    void fourWeeksAfterTheFirstMeetingThereWasAnother() {
        var contact = new EarlyContact();
        // first met on 6 January; the four weeks end on 3 February 2025
        assertThat(enrolled("2025-01-02").met("2025-01-06", "2025-02-03").in(contact))
                .containsExactly("met");
        assertThat(enrolled("2025-01-02").met("2025-01-06", "2025-02-04").in(contact))
                .containsExactly("not met");
        assertThat(enrolled("2025-01-02").met("2025-01-06", "2025-01-06").in(contact))
                .containsExactly("not met");
        // the assessment is a first meeting too
        assertThat(enrolled("2025-01-02")
                        .assessed("2025-01-06")
                        .met("2025-01-20")
                        .in(contact))
                .containsExactly("met");
        assertThat(enrolled("2025-01-02").in(contact)).isEmpty();
        var left = enrolled("2025-01-02").met("2025-01-06");
        assertThat(left.closed("2025-01-20", "transferred").in(contact)).containsExactly("excluded");
        assertThat(left.closed("2025-01-20", "disengaged").in(contact)).containsExactly("not met");
        var running = enrolled("2025-01-02").met("2025-01-06");
        assertThat(running.in(contact, "2025-01-01", "2025-03-31", "2025-02-02"))
                .containsExactly("open");
    }

    @Test
    void whoHasNotRespondedByWeekEightIsConsultedOnByWeekTwelve() {
        var consultation = new CaseConsultation();
        // week 8 is over on 3 March, week 12 on 31 March 2025
        var stuck = enrolled("2025-01-06").phq9("2025-01-06", 18).phq9("2025-02-20", 12);
        assertThat(stuck.in(consultation)).containsExactly("not met");
        assertThat(stuck.consulted("2025-03-02").in(consultation)).containsExactly("not met");
        assertThat(stuck.consulted("2025-03-31").in(consultation)).containsExactly("met");
        var responded = enrolled("2025-01-06").phq9("2025-01-06", 18).phq9("2025-03-03", 9);
        assertThat(responded.in(consultation)).isEmpty();
        var unseen = enrolled("2025-01-06").phq9("2025-01-06", 18);
        assertThat(unseen.in(consultation)).containsExactly("not met");
        assertThat(unseen.closed("2025-03-20", "transferred").in(consultation)).containsExactly("excluded");
        assertThat(unseen.closed("2025-03-01", "transferred").in(consultation)).isEmpty();
    }

    @Test
    void daysToTheFirstServiceAreCountedOfWhoeverIsNew() {
        var seen = enrolled("2025-02-27").assessed("2025-03-03").met("2025-03-10");
        assertThat(seen.in(DaysToService.evaluation())).containsExactly("4");
        assertThat(seen.in(DaysToService.service())).containsExactly("11");
        assertThat(enrolled("2025-02-27").in(DaysToService.service())).containsExactly("open");
        assertThat(enrolled("2025-02-27").closed("2025-03-01", "declined").in(DaysToService.service()))
                .containsExactly("excluded");
        var soonAgain = enrolled("2025-01-02").met("2025-01-09").closed("2025-02-01", "graduated");
        assertThat(soonAgain.enrolledAgain("2025-07-01").met("2025-07-03").in(DaysToService.service()))
                .containsExactly("7");
        var longAfter = enrolled("2025-01-02").met("2025-01-09").closed("2025-02-01", "graduated");
        assertThat(longAfter.enrolledAgain("2025-07-10").met("2025-07-12").in(DaysToService.service()))
                .containsExactly("7", "2");
        // what happened after the period, or after today, is not known in it
        assertThat(enrolled("2025-12-30").met("2026-01-02").in(DaysToService.service()))
                .containsExactly("open");
    }

    @Test
    void needsAreAskedAboutWithinThirtyDays() {
        var asked = new NeedsAsked();
        assertThat(enrolled("2025-01-30").askedAboutNeeds("2025-03-01").in(asked))
                .containsExactly("met");
        assertThat(enrolled("2025-01-30").askedAboutNeeds("2025-03-02").in(asked))
                .containsExactly("not met");
        assertThat(enrolled("2025-01-30").closed("2025-02-10", "declined").in(asked))
                .containsExactly("excluded");
    }

    @Test
    void needsTheyWantHelpWithAreMetWithinNinetyDays() {
        var met = new NeedsMet();
        var person = enrolled("2025-01-02")
                .need("2025-01-10", true, "2025-04-10")
                .need("2025-01-10", true, "2025-04-11")
                .need("2025-01-10", true, null)
                .need("2025-01-10", false, null);
        assertThat(person.in(met)).containsExactly("met", "not met", "not met");
        assertThat(enrolled("2025-01-02")
                        .need("2025-01-10", true, null)
                        .in(met, "2025-01-01", "2025-12-31", "2025-03-01"))
                .containsExactly("open");
    }

    @Test
    void engagedIsWhoWasMetTwiceInFourWeeks() {
        var engagement = new Engagement();
        assertThat(enrolled("2025-01-02").met("2025-01-06", "2025-01-30").in(engagement))
                .containsExactly("met");
        assertThat(enrolled("2025-01-02").met("2025-01-06", "2025-01-31").in(engagement))
                .containsExactly("not met");
        assertThat(enrolled("2025-01-02").met("2025-01-06", "2025-01-06").in(engagement))
                .containsExactly("not met");
        assertThat(enrolled("2024-12-04").in(engagement)).containsExactly("not met");
        assertThat(enrolled("2024-12-03").in(engagement)).isEmpty();
    }

    @Test
    void droppedOutIsWhoseCareEndedInSilence() {
        var dropOut = new DropOut();
        assertThat(enrolled("2025-01-02").closed("2025-05-01", "disengaged").in(dropOut))
                .containsExactly("met");
        assertThat(enrolled("2025-01-02").closed("2025-05-01", "graduated").in(dropOut))
                .containsExactly("not met");
        assertThat(enrolled("2025-01-02").in(dropOut)).isEmpty();
    }
}
