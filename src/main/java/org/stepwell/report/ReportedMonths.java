package org.stepwell.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.measure.CareOutcomes;
import org.stepwell.measure.Counted;
import org.stepwell.measure.Span;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;

/** The months there are reports of, for supervisors. */
@Service
public class ReportedMonths {

    /** More than anybody compares by leafing through. */
    private static final int MOST = 36;

    private static final int MONTHS_COMPARED = 3;

    private final PeopleInCare people;
    private final CareOutcomes outcomes;
    private final Accounts accounts;
    private final Clock clock;

    ReportedMonths(PeopleInCare people, CareOutcomes outcomes, Accounts accounts, Clock clock) {
        this.people = people;
        this.outcomes = outcomes;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @return the last whole month, where the clinic is */
    public YearMonth last() {
        accounts.currentFor(Action.READ_OUTCOMES);
        return YearMonth.now(clock).minusMonths(1);
    }

    /** @return whole months since care began here, the last first */
    public List<YearMonth> all() {
        var last = last();
        return people.firstMonth()
                .map(first -> LongStream.range(0, Math.min(MOST, ChronoUnit.MONTHS.between(first, last) + 1))
                        .mapToObj(last::minusMonths)
                        .toList())
                .orElse(List.of());
    }

    @Transactional(readOnly = true)
    public Standing standing(YearMonth month) {
        if (month.isAfter(last())) {
            return month.equals(YearMonth.now(clock)) ? Standing.NOT_ENDED : Standing.FUTURE;
        }
        if (people.firstMonth().filter(first -> !first.isAfter(month)).isEmpty()) {
            return Standing.NOTHING_KNOWN;
        }
        var counts =
                Stream.of(span(month), before(month)).map(outcomes::counted).toList();
        if (counts.stream().anyMatch(Optional::isEmpty)) {
            return Standing.NOT_COUNTED;
        }
        return counts.stream().flatMap(Optional::stream).anyMatch(one -> one.at() == null)
                ? Standing.COUNTING
                : Standing.READY;
    }

    /** @return when the outcomes in its report were counted; empty before they were */
    public Optional<Instant> countedAt(YearMonth month) {
        return outcomes.counted(span(month)).map(Counted::at);
    }

    /** Has the outcomes of its report counted, again if they were, behind the page. */
    @Transactional
    public void count(YearMonth month) {
        outcomes.count(span(month));
        outcomes.count(before(month));
    }

    /** @return what its outcomes are about: the three months that end with it */
    Span span(YearMonth month) {
        return CareOutcomes.until(month, LocalDate.now(clock));
    }

    Span before(YearMonth month) {
        return span(month.minusMonths(MONTHS_COMPARED));
    }
}
