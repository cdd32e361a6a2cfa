package org.stepwell.measure;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.measure.Groups.Traits;
import org.stepwell.measure.ResultRows.Row;
import org.stepwell.patient.PatientId;

/** Counts every measure over everybody, for each period that is due, behind the pages that show it. */
@Component
public class CountMeasures {

    private static final int PEOPLE_AT_ONCE = 500;

    private final CountedPeriods periods;
    private final KnownPeople people;
    private final Groups groups;
    private final ResultRows results;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    CountMeasures(
            CountedPeriods periods,
            KnownPeople people,
            Groups groups,
            ResultRows results,
            JdbcTemplate jdbc,
            Clock clock) {
        this.periods = periods;
        this.people = people;
        this.groups = groups;
        this.results = results;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One node at a time: whoever finds another counting leaves it to that one. */
    @Transactional
    public void run() {
        var mine = jdbc.queryForObject("select pg_try_advisory_xact_lock(hashtext('count-measures'))", Boolean.class);
        if (Boolean.TRUE.equals(mine)) {
            var today = LocalDate.now(clock);
            periods.offer(Stream.of(Periods.years(today), Periods.quarters(today), Periods.reported(today))
                    .flatMap(List::stream)
                    .distinct()
                    .toList());
            var due = periods.due();
            if (!due.isEmpty()) {
                count(due);
            }
        }
    }

    /** Everybody is read once, whatever the number of periods; what changes meanwhile is counted the next time. */
    private void count(List<Span> spans) {
        var at = Timestamp.from(clock.instant());
        var uses = spans.stream().map(HospitalUse::new).toList();
        results.begin();
        var all = jdbc.queryForList("select id from patient order by id", UUID.class);
        for (var first = 0; first < all.size(); first += PEOPLE_AT_ONCE) {
            count(all.subList(first, Math.min(all.size(), first + PEOPLE_AT_ONCE)), spans, uses);
        }
        results.gathered();
        for (var number = 0; number < spans.size(); number++) {
            results.end(spans.get(number), uses.get(number), at);
        }
    }

    private void count(List<UUID> batch, List<Span> spans, List<HospitalUse> uses) {
        var traits = groups.of(batch);
        var rows = new ArrayList<Row>();
        people.each(batch, (patient, person) -> {
            uses.forEach(use -> use.add(person));
            spans.forEach(
                    span -> count(patient, person, traits.get(patient.value()).get(0), span, rows));
        });
        results.add(rows);
    }

    private static void count(PatientId patient, PersonFacts person, Traits traits, Span span, List<Row> rows) {
        var membership = traits.in(span, person);
        for (var measure : Measures.ALL) {
            var place = 0;
            for (var stands : measure.of(person, span)) {
                rows.add(new Row(span, measure.id(), patient, place++, stands, membership));
            }
        }
    }
}
