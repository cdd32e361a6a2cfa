package org.stepwell.measure;

import java.util.List;

/** Two meetings or more in the first four weeks of an episode (IMPACT practice), which belongs to the period they end in. */
class Engagement implements CareMeasure {

    private static final int DAYS = 28;
    private static final int MEETINGS = 2;

    @Override
    public String id() {
        return "engagement";
    }

    @Override
    public List<Populations> of(PersonFacts person, Span span) {
        return person.episodes().stream()
                .filter(episode -> span.contains(episode.enrolledOn().plusDays(DAYS)))
                .map(episode -> stands(person, episode, span))
                .toList();
    }

    private static Populations stands(PersonFacts person, CareEpisode episode, Span span) {
        var last = episode.enrolledOn().plusDays(DAYS);
        var met = episode.meetingDays()
                .filter(day -> History.isWithin(day, episode.enrolledOn(), last))
                .distinct()
                .count();
        if (met >= MEETINGS) {
            return Populations.counted(true);
        }
        if (person.diedBy(last)) {
            return Populations.leftOut();
        }
        return span.leavesOpen(last) ? Populations.stillOpen() : Populations.counted(false);
    }
}
