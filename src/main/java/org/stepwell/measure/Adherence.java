package org.stepwell.measure;

import java.util.List;
import java.util.Set;
import org.stepwell.measure.CareEpisode.Meeting;

/**
 * Medicines taken as agreed, as the person says themselves: of whoever was asked in the period and takes any, those who
 * said so the last time. It knows nothing of what a pharmacy handed out.
 */
class Adherence implements CareMeasure {

    private static final String TAKING = "taking";
    private static final Set<String> HAS_MEDICINES = Set.of(TAKING, "sometimes", "stopped");

    @Override
    public String id() {
        return "adherence";
    }

    @Override
    public List<Populations> of(PersonFacts person, Span span) {
        return person.episodes().stream()
                .flatMap(episode -> episode.meetings().stream())
                .filter(meeting -> meeting.askedAboutMedicines()
                        && span.contains(meeting.day())
                        && !meeting.day().isAfter(span.knownUntil()))
                .map(Meeting::adherence)
                .reduce((earlier, later) -> later)
                .filter(HAS_MEDICINES::contains)
                .map(said -> List.of(Populations.counted(said.equals(TAKING))))
                .orElse(List.of());
    }
}
