package org.stepwell.measure;

import java.util.List;

/** Care that ended in the period because the person no longer came; fewer is better. */
class DropOut implements CareMeasure {

    @Override
    public String id() {
        return "drop-out";
    }

    @Override
    public boolean fewerIsBetter() {
        return true;
    }

    @Override
    public List<Populations> of(PersonFacts person, Span span) {
        return person.episodes().stream()
                .filter(episode -> episode.closedOn() != null && span.contains(episode.closedOn()))
                .map(episode -> person.diedBy(episode.closedOn())
                        ? Populations.leftOut()
                        : Populations.counted("disengaged".equals(episode.outcome())))
                .toList();
    }
}
