package org.stepwell.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.stepwell.measure.Moments.Crisis;

/**
 * I-SERV: how many hours, on average, from the report of a crisis to the first word with the person. Hours are counted on
 * the clock that never jumps; a crisis belongs to the period in which it was reported, where the clinic is.
 */
class CrisisResponse implements CareMeasure {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    @Override
    public String id() {
        return "i-serv-crisis";
    }

    @Override
    public Unit unit() {
        return Unit.HOURS;
    }

    @Override
    public boolean fewerIsBetter() {
        return true;
    }

    @Override
    public List<Populations> of(PersonFacts person, Span span) {
        return person.episodes().stream()
                .flatMap(episode -> episode.moments().crises().stream())
                .filter(crisis -> span.contains(History.day(crisis.openedAt())))
                .map(crisis -> stands(crisis, span))
                .toList();
    }

    private static Populations stands(Crisis crisis, Span span) {
        if (crisis.reachedAt() != null && !History.day(crisis.reachedAt()).isAfter(span.knownUntil())) {
            var minutes =
                    Duration.between(crisis.openedAt(), crisis.reachedAt()).toMinutes();
            return Populations.worth(BigDecimal.valueOf(Math.max(0, minutes)).divide(MINUTES, 1, RoundingMode.HALF_UP));
        }
        var closed =
                crisis.closedAt() != null && !History.day(crisis.closedAt()).isAfter(span.knownUntil());
        return closed ? Populations.leftOut() : Populations.stillOpen();
    }
}
