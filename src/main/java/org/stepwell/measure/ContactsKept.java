package org.stepwell.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stepwell.measure.Moments.Planned;

/**
 * Of the days on which a planned contact was tried or a visit after a stay was due: those on which the person was there.
 * Several tries of a day are one.
 */
class ContactsKept implements CareMeasure {

    @Override
    public String id() {
        return "contacts-kept";
    }

    @Override
    public List<Populations> of(PersonFacts person, Span span) {
        return person.episodes().stream()
                .flatMap(episode -> episode.moments().planned().stream())
                .filter(planned ->
                        span.contains(planned.day()) && !planned.day().isAfter(span.knownUntil()))
                .collect(Collectors.toMap(
                        Planned::day, Planned::kept, Boolean::logicalOr, TreeMap<LocalDate, Boolean>::new))
                .values()
                .stream()
                .map(Populations::counted)
                .toList();
    }
}
