package org.stepwell.measure;

import java.util.List;
import java.util.Optional;

/**
 * A psychiatric consultation between weeks 8 and 12 for whoever has not responded by week 8 (Bao 2016, Sowa 2020). An
 * episode belongs to the period in which its twelve weeks are over.
 */
class CaseConsultation implements CareMeasure {

    private static final int WEEKS_TO_RESPOND = 8;
    private static final int WEEKS = 12;

    @Override
    public String id() {
        return "consultation-8-12";
    }

    @Override
    public List<Populations> of(PersonFacts person, Span span) {
        return person.episodes().stream()
                .flatMap(episode -> stands(person, episode, span).stream())
                .toList();
    }

    private static Optional<Populations> stands(PersonFacts person, CareEpisode episode, Span span) {
        return person.phq9Of(episode)
                .filter(Phq9Total::isHigh)
                .findFirst()
                .filter(first -> span.contains(first.day().plusWeeks(WEEKS)))
                .filter(first -> !episode.endedBefore(first.day().plusWeeks(WEEKS_TO_RESPOND)))
                .filter(first -> !hasResponded(person, episode, first))
                .map(first -> consulted(person, episode, first, span));
    }

    /** By the last total of the eight weeks; whoever has none has not. */
    private static boolean hasResponded(PersonFacts person, CareEpisode episode, Phq9Total first) {
        var eighth = first.day().plusWeeks(WEEKS_TO_RESPOND);
        return person.phq9Of(episode)
                .filter(total ->
                        total.takenAt().isAfter(first.takenAt()) && !total.day().isAfter(eighth))
                .reduce((earlier, later) -> later)
                .filter(total -> total.isResponseTo(first))
                .isPresent();
    }

    private static Populations consulted(PersonFacts person, CareEpisode episode, Phq9Total first, Span span) {
        var opens = first.day().plusWeeks(WEEKS_TO_RESPOND);
        var last = first.day().plusWeeks(WEEKS);
        if (episode.consultations().stream().anyMatch(day -> History.isWithin(day, opens, last))) {
            return Populations.counted(true);
        }
        if (episode.endedBefore(last) || person.diedBy(last)) {
            return Populations.leftOut();
        }
        return span.leavesOpen(last) ? Populations.stillOpen() : Populations.counted(false);
    }
}
