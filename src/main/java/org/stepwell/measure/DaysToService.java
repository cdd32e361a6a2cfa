package org.stepwell.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * I-SERV: how many days, on average, from enrolment to the first of something, of whoever is new: nobody met them in the
 * six months before. An episode belongs to the period it began in.
 */
record DaysToService(String id, Function<CareEpisode, LocalDate> first) implements CareMeasure {

    private static final int MONTHS_WITHOUT = 6;

    static DaysToService evaluation() {
        return new DaysToService("i-serv-evaluation", CareEpisode::assessedOn);
    }

    static DaysToService service() {
        return new DaysToService(
                "i-serv-service", episode -> episode.meetingDays().findFirst().orElse(null));
    }

    @Override
    public Unit unit() {
        return Unit.DAYS;
    }

    @Override
    public boolean fewerIsBetter() {
        return true;
    }

    @Override
    public List<Populations> of(PersonFacts person, Span span) {
        return person.episodes().stream()
                .filter(episode -> span.contains(episode.enrolledOn()))
                .filter(episode -> isNew(person, episode))
                .map(episode -> stands(episode, span))
                .toList();
    }

    private static boolean isNew(PersonFacts person, CareEpisode episode) {
        var since = episode.enrolledOn().minusMonths(MONTHS_WITHOUT);
        return meetings(person).noneMatch(day -> !day.isBefore(since) && day.isBefore(episode.enrolledOn()));
    }

    private static Stream<LocalDate> meetings(PersonFacts person) {
        return person.episodes().stream().flatMap(CareEpisode::meetingDays);
    }

    private Populations stands(CareEpisode episode, Span span) {
        var on = first.apply(episode);
        if (on != null && !on.isAfter(span.knownUntil())) {
            var days = Math.max(0, ChronoUnit.DAYS.between(episode.enrolledOn(), on));
            return Populations.worth(BigDecimal.valueOf(days));
        }
        return episode.endedBefore(span.knownUntil().plusDays(1)) ? Populations.leftOut() : Populations.stillOpen();
    }
}
