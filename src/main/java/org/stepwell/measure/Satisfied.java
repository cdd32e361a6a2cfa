package org.stepwell.measure;

import java.util.List;
import org.stepwell.measure.Moments.Survey;

/** Of people who said in the period how they find their care: those who find it good or very good, by their last answer. */
class Satisfied implements CareMeasure {

    private static final int GOOD = 4;

    @Override
    public String id() {
        return "satisfaction";
    }

    @Override
    public List<Populations> of(PersonFacts person, Span span) {
        return person.episodes().stream()
                .flatMap(episode -> episode.moments().surveys().stream())
                .filter(survey -> survey.overall() != null && span.contains(survey.endedOn()))
                .filter(survey -> !survey.endedOn().isAfter(span.knownUntil()))
                .max((one, other) -> one.endedOn().compareTo(other.endedOn()))
                .map(Survey::overall)
                .map(overall -> List.of(Populations.counted(overall >= GOOD)))
                .orElse(List.of());
    }
}
