package org.stepwell.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the whole caseload for the weekly rule. */
@Component
class OpenCases {

    private static final String FACTS = """
            select c.*,
                   exists (select 1 from verdict v where v.episode_id = c.episode_id and v.judgement = 'case-review'
                              and not exists (select 1 from verdict l
                                               where l.episode_id = c.episode_id and l.judged_at > v.judged_at)
                              and not exists (select 1 from consultation k where k.episode_id = c.episode_id
                                                 and k.given_at >= v.judged_at)) as before_psychiatrist
              from episode_course c
             where c.phq9_first_at is not null
               and not exists (select 1 from caseload_review r where r.episode_id = c.episode_id
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
                    var course = EpisodeCourses.read(row, number);
                    return new CaseFacts(
                            course.episode(),
                            course.daysSinceAssessment(now),
                            course.riskLevel(),
                            course.weeksNotImproved(now),
                            course.daysSinceContact(now),
                            course.reviewed(),
                            row.getBoolean("before_psychiatrist"));
                })
                .list();
    }
}
