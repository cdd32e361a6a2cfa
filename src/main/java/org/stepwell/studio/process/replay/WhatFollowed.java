package org.stepwell.studio.process.replay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stepwell.studio.replay.RuleReplay.Followed;
import org.stepwell.studio.replay.RuleReplay.Work;

/**
 * What work followed each verdict of last year: the tasks about the same episode of care that began with the decision or
 * after it, until the rule was asked about that episode again and for {@value #DAYS} days at most, and the minutes noted for
 * them, as corrected. What was asked in one go, within a second, is followed by the same tasks.
 */
@Component
class WhatFollowed {

    /** Long enough for what a verdict brings about, and the same for each, so that an early one does not seem dearer. */
    static final int DAYS = 28;

    private static final String ASKED = """
            with asked as (
              select d.episode_id, d.decision_definition, d.outputs, d.rules, d.decided_at,
                     least(d.decided_at + make_interval(days => :days),
                           coalesce(first_value(d.decided_at) over next, 'infinity'::timestamptz)) as until
                from decision_record d
               where d.decision_key = :key and d.decided_at >= :since and d.decided_at <= :now
                 and d.episode_id is not null
              window next as (partition by d.episode_id order by d.decided_at
                              range between interval '1 second' following and unbounded following))
            """;

    private static final String NUMBERS =
            ASKED + "select decision_definition, outputs, rules, count(*) as decisions from asked group by 1, 2, 3";

    /** Each decision looks for its own tasks by their index, whatever else there is of a year. */
    private static final String WORK = ASKED + """
            select a.decision_definition, a.outputs, a.rules, f.roles,
                   sum(f.tasks) as tasks, sum(f.minutes) as minutes, sum(f.noted) as noted
              from asked a join episode e on e.id = a.episode_id
              join lateral (
                select array_to_string(array(select unnest(w.roles) order by 1), ',') as roles, count(*) as tasks,
                       coalesce(sum(coalesce(k.minutes, t.minutes)), 0) as minutes, count(t.id) as noted
                  from work_task w left join care_time t on t.source = 'task' and t.source_id = w.id
                  left join care_time k on k.corrects = t.id
                 where w.patient_id = e.patient_id and w.episode_id = a.episode_id
                   and w.created_at >= a.decided_at and w.created_at < a.until and w.created_at <= :now
                 group by 1) f on true
             group by 1, 2, 3, 4
            """;

    private final JdbcClient jdbc;

    WhatFollowed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return by verdict; one that was never given is not among them */
    List<Followed> each(String key, Instant since, Instant now, KeptTables tables, Verdicts verdicts) {
        var numbers = new TreeMap<String, Integer>();
        query(
                NUMBERS,
                key,
                since,
                now,
                row -> numbers.merge(verdicts.of(Decided.rows(row, tables)), row.getInt("decisions"), Integer::sum));
        var work = new TreeMap<String, Map<String, Work>>();
        query(WORK, key, since, now, row -> work.computeIfAbsent(
                        verdicts.of(Decided.rows(row, tables)), verdict -> new TreeMap<>())
                .merge(row.getString("roles"), work(row), WhatFollowed::sum));
        return numbers.entrySet().stream()
                .map(one -> new Followed(one.getKey(), one.getValue(), work.getOrDefault(one.getKey(), Map.of())))
                .toList();
    }

    private void query(String sql, String key, Instant since, Instant now, RowCallbackHandler each) {
        jdbc.sql(sql)
                .param("key", key)
                .param("since", Timestamp.from(since))
                .param("now", Timestamp.from(now))
                .param("days", DAYS)
                .query(each);
    }

    private static Work work(ResultSet row) throws SQLException {
        return new Work(row.getInt("tasks"), row.getInt("minutes"), row.getInt("noted"));
    }

    private static Work sum(Work one, Work other) {
        return new Work(one.tasks() + other.tasks(), one.minutes() + other.minutes(), one.noted() + other.noted());
    }
}
