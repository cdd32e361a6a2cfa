-- How somebody is doing in the course of their episode, from the tables of the features that know it.
create view episode_course as
select e.id as episode_id, e.patient_id, e.phase, e.risk_level, e.enrolled_on,
       p.first as phq9_first, p.last as phq9_last, p.first_at as phq9_first_at, p.last_at as phq9_last_at,
       p.improved_at, p.last - (select min(s.total) from score s
                                 where s.episode_id = e.id and s.instrument = 'phq-9' and s.total is not null
                                   and s.taken_at between p.last_at - interval '28 days' and p.last_at) as phq9_rise,
       g.first as gad7_first, g.last as gad7_last, g.last_at as gad7_last_at,
       g.last - (select min(s.total) from score s
                  where s.episode_id = e.id and s.instrument = 'gad-7' and s.total is not null
                    and s.taken_at between g.last_at - interval '28 days' and g.last_at) as gad7_rise,
       (select max(k.made_at) from contact k where k.episode_id = e.id and k.reached) as contact_at,
       exists (select 1 from consultation k where k.episode_id = e.id) as reviewed,
       exists (select 1 from crisis c where c.episode_id = e.id and c.closed_at is null) as in_crisis,
       (select t.discharged_at from transition t where t.episode_id = e.id and t.ended_at is null) as discharged_at,
       (select c.expires_on from consent c
         where c.episode_id = e.id and c.only_for is null and c.decision = 'permit'
           and c.replaced_by is null and c.withdrawn_on is null) as consent_expires_on,
       (select count(*) from referral r
         where r.episode_id = e.id and r.state not in ('withdrawn', 'completed')) as open_referrals,
       (select max(r.opened_at) from reconciliation r
         where r.episode_id = e.id and 'medicine-change' = any (r.reasons)) as medicines_changed_at
  from episode e
  left join lateral (select (array_agg(total order by taken_at))[1] as first,
                            (array_agg(total order by taken_at desc))[1] as last,
                            min(taken_at) as first_at, max(taken_at) as last_at,
                            max(taken_at) filter (where total < 10 or total * 2 <= baseline) as improved_at
                       from (select total, taken_at, first_value(total) over (order by taken_at) as baseline
                               from score s where s.episode_id = e.id and s.instrument = 'phq-9'
                                 and s.total is not null) each_one) p on true
  left join lateral (select (array_agg(total order by taken_at))[1] as first,
                            (array_agg(total order by taken_at desc))[1] as last, max(taken_at) as last_at
                       from score s where s.episode_id = e.id and s.instrument = 'gad-7'
                         and s.total is not null) g on true
 where e.closed_on is null;
