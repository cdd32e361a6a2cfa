package org.stepwell.measure;

import java.util.List;

/** Social needs asked about within thirty days of enrolment; an episode belongs to the period in which they are over. */
class NeedsAsked implements CareMeasure {

    private static final int DAYS = 30;

    @Override
    public String id() {
        return "needs-asked";
    }

    @Override
    public List<Populations> of(PersonFacts person, Span span) {
        return person.episodes().stream()
                .filter(episode -> span.contains(episode.enrolledOn().plusDays(DAYS)))
                .map(episode -> stands(episode, span))
                .toList();
    }

    private static Populations stands(CareEpisode episode, Span span) {
        var last = episode.enrolledOn().plusDays(DAYS);
        var asked = episode.askedAboutNeedsOn();
        if (asked != null && !asked.isAfter(last)) {
            return Populations.counted(true);
        }
        if (episode.endedBefore(last)) {
            return Populations.leftOut();
        }
        return span.leavesOpen(last) ? Populations.stillOpen() : Populations.counted(false);
    }
}
