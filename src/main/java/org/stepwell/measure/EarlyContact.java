package org.stepwell.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A second meeting within four weeks of the first (Bao 2016); an episode belongs to the period in which they are over. */
class EarlyContact implements CareMeasure {

    private static final int DAYS = 28;
    private static final Set<String> THEIR_CHOICE = Set.of("declined", "transferred");

    @Override
    public String id() {
        return "four-week-contact";
    }

    @Override
    public List<Populations> of(PersonFacts person, Span span) {
        return person.episodes().stream()
                .flatMap(episode -> stands(person, episode, span))
                .toList();
    }

    private static Stream<Populations> stands(PersonFacts person, CareEpisode episode, Span span) {
        var first = Stream.concat(episode.meetingDays(), Stream.ofNullable(episode.assessedOn()))
                .sorted()
                .findFirst();
        return first.filter(day -> span.contains(day.plusDays(DAYS))).stream().map(day -> {
            var last = day.plusDays(DAYS);
            if (episode.meetingDays().anyMatch(later -> later.isAfter(day) && !later.isAfter(last))) {
                return Populations.counted(true);
            }
            var ended = episode.endedBefore(last) && THEIR_CHOICE.contains(episode.outcome());
            if (ended || person.diedBy(last)) {
                return Populations.leftOut();
            }
            return span.leavesOpen(last) ? Populations.stillOpen() : Populations.counted(false);
        });
    }
}
