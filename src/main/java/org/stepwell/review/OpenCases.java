package org.stepwell.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;

/**
 * Reads the whole caseload for the weekly rule. One statement over the tables of several features, as five questions
 * for each of some hundred people would take the morning.
 */
@Component
class OpenCases {

    private static final String FACTS = """
            with phq9 as (
              select episode_id, total, taken_at,
                     first_value(total) over (partition by episode_id order by taken_at) as baseline
                from score where instrument = 'phq-9' and total is not null and episode_id is not null),
            course as (
              select episode_id, min(taken_at) as first_at, max(taken_at) as last_at,
                     max(taken_at) filter (where total < 10 or total * 2 <= baseline) as improved_at
                from phq9 group by episode_id)
            select e.id, e.risk_level, c.first_at, c.last_at, c.improved_at,
                   coalesce((select max(made_at) from contact k where k.episode_id = e.id and k.reached),
                            e.enrolled_on::timestamptz) as contact_at,
                   exists (select 1 from consultation k where k.episode_id = e.id) as reviewed,
                   exists (select 1 from verdict v where v.episode_id = e.id and v.judgement = 'case-review'
                              and not exists (select 1 from verdict l where l.episode_id = e.id and l.judged_at > v.judged_at)
                              and not exists (select 1 from consultation k where k.episode_id = e.id
                                                 and k.given_at >= v.judged_at)) as before_psychiatrist
              from episode e join course c on c.episode_id = e.id
             where e.closed_on is null
               and not exists (select 1 from caseload_review r where r.episode_id = e.id
                                  and (r.week = :week or (r.state in ('picked', 'recommended') and r.journey_id is not null)))
            """;

    private final JdbcClient jdbc;

    OpenCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the assessed people in care who are neither on this week's list nor under review from an earlier one */
    List<CaseFacts> notOnTheListOf(LocalDate week, Instant now) {
        return jdbc.sql(FACTS)
                .param("week", week)
                .query((row, number) -> {
                    var improved = row.getTimestamp("improved_at");
                    var last = row.getTimestamp("last_at");
                    var since = improved == null ? row.getTimestamp("first_at") : improved;
                    return new CaseFacts(
                            new EpisodeId(row.getObject("id", UUID.class)),
                            days(row.getTimestamp("first_at").toInstant(), now),
                            row.getString("risk_level"),
                            last.equals(improved) ? 0 : days(since.toInstant(), now) / 7,
                            days(row.getTimestamp("contact_at").toInstant(), now),
                            row.getBoolean("reviewed"),
                            row.getBoolean("before_psychiatrist"));
                })
                .list();
    }

    private static int days(Instant from, Instant to) {
        return (int) java.time.temporal.ChronoUnit.DAYS.between(
                LocalDate.ofInstant(from, ZoneOffset.UTC), LocalDate.ofInstant(to, ZoneOffset.UTC));
    }
}
