package org.stepwell.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.measure.Told.enrolled;

import org.junit.jupiter.api.Test;

/** Follow-up after stays, referrals, screening and medicines, worked out by hand. */
class PublishedMeasuresTest {

    private static final FollowUpAfterStay FUH_7 = new FollowUpAfterStay("fuh-7", false, 7);
    private static final FollowUpAfterStay FUH_30 = new FollowUpAfterStay("fuh-30", false, 30);
    private static final FollowUpAfterStay FUM_7 = new FollowUpAfterStay("fum-7", true, 7);

    @Test
    void theDayOfDischargeDoesNotCount() {
        assertThat(enrolled("2025-01-02")
                        .inHospital("2025-03-01", "2025-03-10")
                        .met("2025-03-10")
                        .in(FUH_7))
                .containsExactly("not met");
        assertThat(enrolled("2025-01-02")
                        .inHospital("2025-03-01", "2025-03-10")
                        .met("2025-03-17")
                        .in(FUH_7))
                .containsExactly("met");
        assertThat(enrolled("2025-01-02")
                        .inHospital("2025-03-01", "2025-03-10")
                        .met("2025-03-18")
                        .in(FUH_7))
                .containsExactly("not met");
        assertThat(enrolled("2025-01-02")
                        .inHospital("2025-03-01", "2025-03-10", "2025-04-09")
                        .in(FUH_30))
                .containsExactly("met");
        assertThat(enrolled("2025-01-02").inHospital("2025-03-01", null).in(FUH_30))
                .isEmpty();
    }

    @Test
    void theDayOfTheEmergencyVisitCounts() {
        assertThat(enrolled("2025-01-02")
                        .inEmergency("2025-03-10")
                        .met("2025-03-10")
                        .in(FUM_7))
                .containsExactly("met");
        assertThat(enrolled("2025-01-02")
                        .inEmergency("2025-03-10")
                        .met("2025-03-17")
                        .in(FUM_7))
                .containsExactly("met");
        assertThat(enrolled("2025-01-02")
                        .inEmergency("2025-03-10")
                        .met("2025-03-18")
                        .in(FUM_7))
                .containsExactly("not met");
        assertThat(enrolled("2025-01-02")
                        .born("2019-03-11")
                        .inEmergency("2025-03-10")
                        .in(FUM_7))
                .isEmpty();
    }

    @Test
    void aDischargeAfterTheFirstOfDecemberIsStillOpenWhenTheYearEnds() {
        assertThat(enrolled("2025-01-02").inHospital("2025-11-01", "2025-12-01").in(FUH_7))
                .containsExactly("not met");
        assertThat(enrolled("2025-01-02").inHospital("2025-11-01", "2025-12-02").in(FUH_7))
                .containsExactly("open");
    }

    @Test
    void whoIsAdmittedAgainWithinThirtyDaysCountsByTheLaterStay() {
        var again = enrolled("2025-01-02")
                .inHospital("2025-03-01", "2025-03-10")
                .inHospital("2025-04-09", "2025-04-20")
                .met("2025-04-21");
        assertThat(again.in(FUH_7)).containsExactly("excluded", "met");
    }

    @Test
    void onlyStaysForAMentalIllnessOrSelfHarmCount() {
        var stay = enrolled("2025-01-02").inHospital("2025-03-01", "2025-03-10").met("2025-03-12");
        assertThat(stay.thereFor("self-harm").in(FUH_7)).containsExactly("met");
        assertThat(stay.thereFor("mental-illness").in(FUH_7)).containsExactly("met");
        assertThat(stay.thereFor("other").in(FUH_7)).isEmpty();
        assertThat(stay.thereFor(null).in(FUH_7)).containsExactly("excluded");
        // a stay for something else still keeps somebody in hospital
        var again = enrolled("2025-01-02")
                .inHospital("2025-03-20", "2025-03-22")
                .thereFor("other")
                .inHospital("2025-03-01", "2025-03-10");
        assertThat(again.in(FUH_7)).containsExactly("excluded");
        assertThat(enrolled("2025-01-02")
                        .inEmergency("2025-03-10")
                        .thereFor("other")
                        .met("2025-03-10")
                        .in(FUM_7))
                .isEmpty();
    }

    @Test
    void onlyTheFirstReferralOfThePeriodCounts() {
        var cms50 = new Cms50();
        assertThat(enrolled("2025-01-02").referred("2025-02-01", "2025-06-01").in(cms50))
                .containsExactly("met");
        assertThat(enrolled("2025-01-02")
                        .referred("2025-02-01", null)
                        .referred("2025-03-01", "2025-04-01")
                        .in(cms50))
                .containsExactly("not met");
        assertThat(enrolled("2025-01-02").referred("2025-02-01", "2026-01-01").in(cms50))
                .containsExactly("not met");
        assertThat(enrolled("2025-01-02").referred("2025-10-31", "2025-12-31").in(cms50))
                .containsExactly("met");
        assertThat(enrolled("2025-01-02").referred("2025-11-01", "2025-12-01").in(cms50))
                .containsExactly("open");
        assertThat(enrolled("2025-01-02")
                        .referred("2025-02-01", null)
                        .in(cms50, "2025-01-01", "2025-12-31", "2025-05-01"))
                .containsExactly("open");
    }

    @Test
    void aPositiveScreenIsActedOnByTwoDaysAfterTheVisit() {
        var cms2 = new Cms2();
        assertThat(enrolled("2025-01-02")
                        .met("2025-03-15")
                        .phq9("2025-03-01", 4)
                        .in(cms2))
                .containsExactly("met");
        assertThat(enrolled("2025-01-02")
                        .met("2025-03-16")
                        .phq9("2025-03-01", 4)
                        .in(cms2))
                .containsExactly("not met");
        var positive = enrolled("2025-01-02").met("2025-03-15").phq9("2025-03-15", 14);
        assertThat(positive.in(cms2)).containsExactly("not met");
        assertThat(positive.acted("2025-03-18").in(cms2)).containsExactly("not met");
        assertThat(positive.acted("2025-03-17").in(cms2)).containsExactly("met");
        assertThat(enrolled("2025-01-02")
                        .met("2025-03-15")
                        .declinedToScreen("2025-03-15")
                        .in(cms2))
                .containsExactly("exception");
        assertThat(enrolled("2025-01-02")
                        .met("2025-03-15")
                        .diagnosis("http://hl7.org/fhir/sid/icd-10-cm|F31.9", "2020-01-01")
                        .in(cms2))
                .containsExactly("excluded");
        assertThat(enrolled("2025-01-02").born("2013-01-02").met("2025-03-15").in(cms2))
                .isEmpty();
        assertThat(enrolled("2025-01-02").in(cms2)).isEmpty();
    }

    @Test
    void medicinesAreDocumentedWhenTheyWereAskedAboutAndAListStood() {
        var cms68 = new Cms68();
        assertThat(enrolled("2025-01-02")
                        .metAboutMedicines("2025-02-01")
                        .listed("2025-02-02")
                        .metAboutMedicines("2025-03-01")
                        .met("2025-04-01")
                        .in(cms68))
                .containsExactly("not met", "met", "not met");
        assertThat(enrolled("2025-01-02")
                        .born("2007-02-02")
                        .met("2025-02-01", "2025-02-02")
                        .in(cms68))
                .hasSize(1);
    }

    @Test
    void aQuarterOfCms159TakesTheCohortOfFourteenMonthsBefore() {
        var depressed = "http://snomed.info/sct|370143000";
        var person = enrolled("2024-02-01")
                .diagnosis(depressed, "2024-02-01")
                .met("2024-02-29")
                .phq9("2024-02-29", 20);
        // a year after 29 February is 28 February 2025; its sixty days end on 29 April
        assertThat(person.phq9("2025-04-29", 4).in(new Cms159(), "2025-04-01", "2025-06-30", "2026-01-01"))
                .containsExactly("met");
        assertThat(person.in(new Cms159(), "2025-07-01", "2025-09-30", "2026-01-01"))
                .isEmpty();
        assertThat(person.in(new Cms159())).containsExactly("met");
    }
}
