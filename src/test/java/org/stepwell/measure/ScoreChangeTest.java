package org.stepwell.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.measure.Told.enrolled;

import org.junit.jupiter.api.Test;
import org.stepwell.workflow.Elsewhere;

/** What became of a high PHQ-9, worked out by hand. The first total of each is of 6 January 2025 unless it says otherwise. */
class ScoreChangeTest {

    private static Told at(int total) {
        return enrolled("2025-01-06").phq9("2025-01-06", total);
    }

    @Test
    void improvementIsBelowTenOrHalfOffWithinTwentyFourWeeks() {
        // the 24 weeks end on 23 June 2025
        var improvement = ScoreChange.improvement();
        assertThat(at(20).phq9("2025-06-23", 10).in(improvement)).containsExactly("met");
        assertThat(at(20).phq9("2025-06-24", 10).in(improvement)).containsExactly("not met");
        assertThat(at(12).phq9("2025-03-01", 9).phq9("2025-04-01", 15).in(improvement))
                .containsExactly("met");
        assertThat(at(20).phq9("2025-03-01", 11).in(improvement)).containsExactly("not met");
        assertThat(at(20).in(improvement)).containsExactly("not met");
        assertThat(at(9).phq9("2025-03-01", 2).in(improvement)).isEmpty();
        assertThat(at(20).died("2025-05-01").in(improvement)).containsExactly("excluded");
    }

    @Test
    void belongsToThePeriodInWhichItsWindowCloses() {
        var improvement = ScoreChange.improvement();
        assertThat(at(20).in(improvement, "2025-04-01", "2025-06-30", "2026-01-01"))
                .containsExactly("not met");
        assertThat(at(20).in(improvement, "2025-01-01", "2025-03-31", "2026-01-01"))
                .isEmpty();
        assertThat(at(20).in(improvement, "2025-04-01", "2025-06-30", "2025-06-22"))
                .containsExactly("open");
        assertThat(at(20).in(improvement, "2025-04-01", "2025-06-30", "2025-06-23"))
                .containsExactly("not met");
    }

    @Test
    void atTwelveWeeksTheLastTotalOfWeeksTenToFourteenCounts() {
        // week 10 begins on 17 March, week 14 ends on 14 April 2025
        var response = ScoreChange.responseAtTwelveWeeks();
        var remission = ScoreChange.remissionAtTwelveWeeks();
        var better = at(16).phq9("2025-03-17", 12).phq9("2025-04-14", 8);
        assertThat(better.in(response)).containsExactly("met");
        assertThat(better.in(remission)).containsExactly("not met");
        assertThat(at(16).phq9("2025-04-14", 4).in(remission)).containsExactly("met");
        assertThat(at(16).phq9("2025-03-16", 4).in(remission)).containsExactly("not met");
        assertThat(at(16).phq9("2025-04-01", 4).phq9("2025-04-10", 9).in(remission))
                .containsExactly("not met");
    }

    @Test
    void atSixMonthsResponseAllowsThirtyDaysAndRemissionSixty() {
        // six months on is 6 July: 6 June to 5 August, and 7 May to 4 September 2025
        var response = ScoreChange.responseAtSixMonths();
        var remission = ScoreChange.remissionAtSixMonths();
        assertThat(at(20).phq9("2025-06-06", 10).in(response)).containsExactly("met");
        assertThat(at(20).phq9("2025-08-05", 10).in(response)).containsExactly("met");
        assertThat(at(20).phq9("2025-08-06", 2).in(response)).containsExactly("not met");
        assertThat(at(20).in(response)).containsExactly("not met");
        assertThat(at(20).phq9("2025-05-07", 4).in(remission)).containsExactly("met");
        assertThat(at(20).phq9("2025-09-04", 4).in(remission)).containsExactly("met");
        assertThat(at(20).phq9("2025-09-05", 4).in(remission)).containsExactly("not met");
        assertThat(at(20).phq9("2025-07-06", 5).in(remission)).containsExactly("not met");
    }

    @Test
    void atTwelveMonthsResponseAllowsSixtyDaysAlsoAfterCare() {
        // a year on is 6 January 2026: 7 November 2025 to 7 March 2026
        var response = ScoreChange.responseAtTwelveMonths();
        assertThat(at(20).phq9("2025-11-07", 10).in(response, "2026-01-01", "2026-12-31", "2027-01-01"))
                .containsExactly("met");
        assertThat(at(20).phq9("2025-11-06", 2).in(response, "2026-01-01", "2026-12-31", "2027-01-01"))
                .containsExactly("not met");
        assertThat(at(20).closed("2025-09-01", "graduated")
                        .phq9("2026-03-07", 10)
                        .in(response, "2026-01-01", "2026-03-31", "2026-04-01"))
                .containsExactly("met");
        assertThat(at(20).in(response, "2026-01-01", "2026-03-31", "2026-03-06"))
                .containsExactly("open");
        // a year after 29 February is 28 February; sixty days on is 29 April 2025
        var leap = enrolled("2024-02-29").phq9("2024-02-29", 20).phq9("2025-04-29", 10);
        assertThat(leap.in(response)).containsExactly("met");
    }

    @Test
    void responseAtSixMonthsIsForAdultsAndRemissionFromTwelve() {
        var response = ScoreChange.responseAtSixMonths();
        var remission = ScoreChange.remissionAtSixMonths();
        assertThat(at(20).born("2007-01-06").in(response)).hasSize(1);
        assertThat(at(20).born("2007-01-07").in(response)).isEmpty();
        assertThat(at(20).born("2013-01-06").in(remission)).hasSize(1);
        assertThat(at(20).born("2013-01-07").in(remission)).isEmpty();
    }

    @Test
    void monthsEndWhereTheyEnd() {
        // six months after 31 August is 28 February; thirty days on is 30 March 2025
        var late = enrolled("2024-08-31").phq9("2024-08-31", 20).phq9("2025-03-30", 10);
        assertThat(late.in(ScoreChange.responseAtSixMonths())).containsExactly("met");
        // six months after 29 February is 29 August; thirty days on is 28 September 2024
        var leap = enrolled("2024-02-29").phq9("2024-02-29", 20).phq9("2024-09-28", 10);
        assertThat(leap.in(ScoreChange.responseAtSixMonths(), "2024-01-01", "2024-12-31", "2025-06-01"))
                .containsExactly("met");
    }

    @Test
    void eachEpisodeCountsByItsOwnFirstTotal() {
        var twice = at(20).phq9("2025-04-07", 18)
                .closed("2025-04-10", "disengaged")
                .enrolledAgain("2025-06-02")
                .phq9("2025-06-02", 16)
                .phq9("2025-08-25", 6);
        assertThat(twice.in(ScoreChange.responseAtTwelveWeeks())).containsExactly("not met", "met");
    }

    @Test
    void daysAreThoseOfTheClinic() {
        // half past eleven at night in New York on 23 June, the last day of the 24 weeks, is 24 June in Greenwich
        var late = at(20).phq9At("2025-06-24T03:30:00Z", 10);
        assertThat(late.in(ScoreChange.improvement())).containsExactly("not met");
        assertThat(Elsewhere.in("America/New_York", () -> late.in(ScoreChange.improvement())))
                .containsExactly("met");
    }

    @Test
    void anHourMoreOrLessMakesNoDay() {
        var depressed = "http://snomed.info/sct|370143000";
        // clocks went forward on 9 March 2025, the day of the visit: 2 March, 00:30, is still seven days before
        var stands = Elsewhere.in("America/New_York", () -> enrolled("2025-02-01")
                .diagnosis(depressed, "2025-02-01")
                .phq9At("2025-03-02T05:30:00Z", 15)
                .met("2025-03-09")
                .in(new Cms159(), "2026-01-01", "2026-12-31", "2027-01-01"));
        assertThat(stands).containsExactly("not met");
        var tooEarly = Elsewhere.in("America/New_York", () -> enrolled("2025-02-01")
                .diagnosis(depressed, "2025-02-01")
                .phq9At("2025-03-02T04:30:00Z", 15)
                .met("2025-03-09")
                .in(new Cms159(), "2026-01-01", "2026-12-31", "2027-01-01"));
        assertThat(tooEarly).isEmpty();
    }
}
