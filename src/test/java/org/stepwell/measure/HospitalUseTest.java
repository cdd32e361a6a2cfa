package org.stepwell.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.measure.Told.enrolled;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Hospital use before and since enrolment, worked out by hand. */
class HospitalUseTest {

    private final HospitalUse use =
            new HospitalUse(new Span(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), LocalDate.of(2026, 6, 1)));

    @Test
    void countsTheYearBeforeAndTheTimeSince() {
        use.add(enrolled("2025-07-01")
                .visited("EMER", "2025-03-01", "2025-03-01")
                .visited("EMER", "2024-06-30", "2024-06-30")
                .visited("IMP", "2025-03-01", "2025-03-11")
                .inEmergency("2025-09-01")
                .visited("EMER", "2025-09-01", "2025-09-01")
                .inHospital("2025-12-30", "2026-01-05")
                .person());

        assertThat(use.people()).isOne();
        // 1 July 2024 to 30 June 2025: one visit, ten nights
        assertThat(use.before().months()).isEqualByComparingTo("11.99");
        assertThat(use.before().emergencyVisits()).isOne();
        assertThat(use.before().hospitalDays()).isEqualTo(10);
        // 1 July to 31 December 2025: the visit told twice is one; two nights lie in the year
        assertThat(use.since().months()).isEqualByComparingTo("6.05");
        assertThat(use.since().emergencyVisits()).isOne();
        assertThat(use.since().hospitalDays()).isEqualTo(2);
    }

    @Test
    void saysNothingOfWhoseRecordDoesNotReachBack() {
        use.add(enrolled("2025-07-01").inEmergency("2025-09-01").person());
        use.add(enrolled("2026-02-01")
                .visited("EMER", "2025-09-01", "2025-09-01")
                .person());
        use.add(enrolled("2024-02-01")
                .closed("2024-12-31", "graduated")
                .visited("EMER", "2023-09-01", "2023-09-01")
                .person());

        assertThat(use.people()).isZero();
    }

    @Test
    void passesOverVisitsThatSayNotWhere() {
        use.add(enrolled("2025-07-01")
                .visited("EMER", "2025-03-01", "2025-03-01")
                .visited(null, "2025-08-01", "2025-08-01")
                .person());

        assertThat(use.people()).isOne();
        assertThat(use.since().emergencyVisits()).isZero();
        assertThat(use.since().hospitalDays()).isZero();
    }

    @Test
    void countsEachEpisodeUntilItEnded() {
        use.add(enrolled("2025-01-01")
                .visited("AMB", "2024-05-01", "2024-05-01")
                .closed("2025-01-31", "disengaged")
                .enrolledAgain("2025-12-01")
                .person());

        // January and December
        assertThat(use.people()).isOne();
        assertThat(use.since().months()).isEqualByComparingTo("2.04");
    }
}
