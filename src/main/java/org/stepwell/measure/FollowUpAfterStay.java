package org.stepwell.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stepwell.measure.CareEpisode.HospitalStay;

/**
 * FUH and FUM: a visit within 7 or 30 days of a discharge or of a visit to an emergency department. After a stay in
 * hospital the day of discharge does not count, after an emergency visit the day of the visit does. Stays for a mental
 * illness or self-harm count; one of which nobody said why is left out, so that it shows.
 *
 * @param days how many days after the day itself
 */
record FollowUpAfterStay(String id, boolean emergency, int days) implements CareMeasure {

    private static final int AGE = 6;
    private static final String OTHER = "other";

    /** Both measures of a pair ask about the same stays: those of which even the longer is over. */
    private static final int LONGER = 30;

    @Override
    public List<Populations> of(PersonFacts person, Span span) {
        var stays = person.episodes().stream()
                .flatMap(episode -> episode.stays().stream())
                .toList();
        return stays.stream()
                .filter(stay -> stay.emergency() == emergency && day(stay) != null)
                .filter(stay -> !OTHER.equals(stay.reason()))
                .filter(stay -> span.contains(day(stay)) && isOldEnough(person, day(stay)))
                .map(stay -> stay.reason() == null ? Populations.leftOut() : stands(person, stays, day(stay), span))
                .toList();
    }

    private static boolean isOldEnough(PersonFacts person, LocalDate day) {
        return person.birthDate() == null || person.isAged(AGE, day);
    }

    private LocalDate day(HospitalStay stay) {
        return emergency ? stay.since() : stay.until();
    }

    private Populations stands(PersonFacts person, List<HospitalStay> stays, LocalDate day, Span span) {
        if (person.diedBy(day.plusDays(LONGER)) || stays.stream().anyMatch(isAdmissionAfter(day))) {
            return Populations.leftOut();
        }
        if (span.leavesOpen(day.plusDays(LONGER))) {
            return Populations.stillOpen();
        }
        var first = emergency ? day : day.plusDays(1);
        return Populations.counted(
                visits(person, stays).anyMatch(on -> History.isWithin(on, first, day.plusDays(days))));
    }

    private static Predicate<HospitalStay> isAdmissionAfter(LocalDate day) {
        return stay ->
                !stay.emergency() && stay.since().isAfter(day) && !stay.since().isAfter(day.plusDays(LONGER));
    }

    private static Stream<LocalDate> visits(PersonFacts person, List<HospitalStay> stays) {
        return Stream.concat(
                person.episodes().stream().flatMap(CareEpisode::meetingDays),
                stays.stream().flatMap(stay -> stay.followUps().stream()));
    }
}
