package org.stepwell.measure;

import java.util.List;
import org.stepwell.measure.Moments.Survey;

/**
 * How many of those asked how they find their care have answered. A question belongs to the period in which its time is
 * over; one taken back because care ended counts as left out.
 */
class SurveyAnswered implements CareMeasure {

    private static final String ANSWERED = "answered";
    private static final String WITHDRAWN = "withdrawn";

    @Override
    public String id() {
        return "survey-answered";
    }

    @Override
    public List<Populations> of(PersonFacts person, Span span) {
        return person.episodes().stream()
                .flatMap(episode -> episode.moments().surveys().stream())
                .filter(survey -> span.contains(survey.lapsesOn()) && wasAsked(survey, span))
                .map(survey -> stands(person, survey, span))
                .toList();
    }

    /** One taken back before its day was never asked. */
    private static boolean wasAsked(Survey survey, Span span) {
        var before = WITHDRAWN.equals(survey.ended()) && survey.endedOn().isBefore(survey.askedOn());
        return !before && !survey.askedOn().isAfter(span.knownUntil());
    }

    private static Populations stands(PersonFacts person, Survey survey, Span span) {
        var isOver = survey.ended() != null && !survey.endedOn().isAfter(span.knownUntil());
        if (isOver && ANSWERED.equals(survey.ended())) {
            return Populations.counted(true);
        }
        if (isOver && WITHDRAWN.equals(survey.ended()) || person.diedBy(survey.lapsesOn())) {
            return Populations.leftOut();
        }
        return isOver ? Populations.counted(false) : Populations.stillOpen();
    }
}
