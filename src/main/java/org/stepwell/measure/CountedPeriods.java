package org.stepwell.measure;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The periods that are counted, and when each was counted last. */
@Component
class CountedPeriods {

    private static final Duration OFTEN = Duration.ofHours(1);
    private static final Duration SELDOM = Duration.ofDays(1);
    private static final Duration KEPT = Duration.ofDays(30);

    /** What is told late changes a period that long after its end as quickly as one that runs. */
    private static final int DAYS_TOLD_LATE = 100;

    private static final String DUE = """
            select starts_on, ends_on from measure_period
             where counted_at is null or counted_at < asked_at or counted_at < ?
                or (counted_at < ? and ends_on >= ?)
             order by starts_on, ends_on
            """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    CountedPeriods(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Sees to it that what the page offers without asking is counted, and drops what nobody asked for lately. */
    void offer(List<Span> spans) {
        jdbc.update(
                "delete from measure_period where asked_at < ? and not (starts_on = any (?) and ends_on = any (?))",
                Timestamp.from(clock.instant().minus(KEPT)),
                spans.stream().map(Span::from).map(Date::valueOf).toArray(Date[]::new),
                spans.stream().map(Span::until).map(Date::valueOf).toArray(Date[]::new));
        spans.forEach(span -> jdbc.update(
                "insert into measure_period (starts_on, ends_on, asked_at) values (?, ?, ?) on conflict do nothing",
                Date.valueOf(span.from()),
                Date.valueOf(span.until()),
                Timestamp.from(clock.instant())));
    }

    /** Wants a period counted, again if it was. */
    void ask(Span span) {
        jdbc.update(
                "insert into measure_period (starts_on, ends_on, asked_at) values (?, ?, ?)"
                        + " on conflict (starts_on, ends_on) do update set asked_at = excluded.asked_at",
                Date.valueOf(span.from()),
                Date.valueOf(span.until()),
                Timestamp.from(clock.instant()));
    }

    List<Span> due() {
        var now = clock.instant();
        var today = LocalDate.now(clock);
        return jdbc.query(
                DUE,
                (row, number) -> new Span(
                        row.getDate("starts_on").toLocalDate(),
                        row.getDate("ends_on").toLocalDate(),
                        today),
                Timestamp.from(now.minus(SELDOM)),
                Timestamp.from(now.minus(OFTEN)),
                Date.valueOf(today.minusDays(DAYS_TOLD_LATE)));
    }

    /** @return what is known of it; empty when nobody asked for it */
    Optional<Counted> find(Span span) {
        return jdbc
                .query(
                        "select asked_at, counted_at from measure_period where starts_on = ? and ends_on = ?",
                        (row, number) -> {
                            var counted = row.getTimestamp("counted_at");
                            return new Counted(
                                    row.getTimestamp("asked_at").toInstant(),
                                    counted == null ? null : counted.toInstant());
                        },
                        Date.valueOf(span.from()),
                        Date.valueOf(span.until()))
                .stream()
                .findFirst();
    }
}
