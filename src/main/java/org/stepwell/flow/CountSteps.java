package org.stepwell.flow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.stepwell.workflow.ClinicTime;

/** Adds the steps that ended since the last time to what is known of their month. */
@Component
public class CountSteps {

    private static final int AT_ONCE = 5_000;

    /** Several nodes may count side by side: each takes what no other has, and all go through the months in one order. */
    private static final String COUNT = """
            with done as (
              update step_run set counted = true
               where id in (select id from step_run where ended_at is not null and not counted
                             limit :atOnce for update skip locked)
              returning journey_id, process_key, process_version, step, cancelled, ended_at,
                        extract(epoch from ended_at - started_at) as seconds),
            told as (
              select d.process_key, d.process_version, d.step, coalesce(m.username, '') as care_manager,
                     date_trunc('month', d.ended_at at time zone :zone)::date as month,
                     case when d.cancelled then -1 else floor(4 * log(2, greatest(d.seconds, 0) + 1)) end as bucket
                from done d join journey j on j.id = d.journey_id
                left join lateral (select t.username from care_team_member t
                                    where t.episode_id = j.episode_id and t.role = 'care-manager'
                                    order by t.until desc nulls first limit 1) m on true)
            , added as (
              insert into step_month (process_key, process_version, step, care_manager, month, bucket, runs)
              select process_key, process_version, step, care_manager, month, bucket, count(*) from told
               group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
              on conflict (process_key, process_version, step, care_manager, month, bucket)
              do update set runs = step_month.runs + excluded.runs)
            select count(*) from done
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    CountSteps(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Counts all that is left to be counted, some at a time. */
    public void count() {
        while (countSome() == AT_ONCE) {
            // the next ones, in a transaction of their own
        }
    }

    private int countSome() {
        return transactions.execute(status -> jdbc.sql(COUNT)
                .param("atOnce", AT_ONCE)
                .param("zone", ClinicTime.zone().getId())
                .query(Integer.class)
                .single());
    }
}
