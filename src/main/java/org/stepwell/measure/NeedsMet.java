package org.stepwell.measure;

import java.util.List;

/** Social needs the person wants help with that a referral met within ninety days; a need belongs to the period in which they are over. */
class NeedsMet implements CareMeasure {

    private static final int DAYS = 90;

    @Override
    public String id() {
        return "needs-met";
    }

    @Override
    public List<Populations> of(PersonFacts person, Span span) {
        return person.episodes().stream()
                .flatMap(episode -> episode.needs().stream())
                .filter(need -> need.wantsHelp() && span.contains(need.foundOn().plusDays(DAYS)))
                .map(need -> stands(need, span))
                .toList();
    }

    private static Populations stands(CareEpisode.FoundNeed need, Span span) {
        var last = need.foundOn().plusDays(DAYS);
        if (need.metOn() != null && !need.metOn().isAfter(last)) {
            return Populations.counted(true);
        }
        return span.leavesOpen(last) ? Populations.stillOpen() : Populations.counted(false);
    }
}
