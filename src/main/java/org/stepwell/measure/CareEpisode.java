package org.stepwell.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An episode of care as measures see it, in days where the clinic is.
 *
 * @param closedOn null while it is open
 * @param outcome how it ended, as a word; null while it is open
 * @param assessedOn when the first assessment was complete; null before
 * @param askedAboutNeedsOn when social needs were asked about; null before
 * @param meetings when the person was reached by telephone, video or in person, in order
 * @param consultations when the psychiatric consultant looked at the case, in order
 * @param medicineLists when a reconciled list was published, in order
 */
record CareEpisode(
        UUID id,
        LocalDate enrolledOn,
        LocalDate closedOn,
        String outcome,
        LocalDate assessedOn,
        LocalDate askedAboutNeedsOn,
        List<Meeting> meetings,
        List<LocalDate> consultations,
        List<LocalDate> medicineLists,
        List<FoundNeed> needs,
        List<SentReferral> referrals,
        List<HospitalStay> stays,
        Moments moments) {

    /**
     * Somebody of the team spoke with the person.
     *
     * @param adherence how they say they take their medicines, as a word; null when nobody asked
     */
    record Meeting(LocalDate day, String adherence) {

        boolean askedAboutMedicines() {
            return adherence != null;
        }
    }

    /**
     * A social need found.
     *
     * @param metOn when a referral for it ended with the person helped; null before
     */
    record FoundNeed(LocalDate foundOn, boolean wantsHelp, LocalDate metOn) {}

    /**
     * A referral that was sent.
     *
     * @param reportedOn when it was completed with the report back; null before
     */
    record SentReferral(LocalDate sentOn, LocalDate reportedOn) {}

    /**
     * A stay in hospital or a visit to an emergency department.
     *
     * @param until null while it lasts
     * @param reason why they were there, as a word; null when nobody said
     * @param followUps the days of visits and calls noted for it
     */
    record HospitalStay(
            boolean emergency, LocalDate since, LocalDate until, String reason, List<LocalDate> followUps) {}

    Stream<LocalDate> meetingDays() {
        return meetings.stream().map(Meeting::day);
    }

    /** @return whether care ended before that day */
    boolean endedBefore(LocalDate day) {
        return closedOn != null && closedOn.isBefore(day);
    }
}
