package org.stepwell.dashboard;

import org.stepwell.workflow.Word;

/** One thing a supervisor must know now, and how the people behind it are found. */
public enum Figure {

    /** Open tasks past their date, those that stand for a stopped step aside. */
    OVERDUE_TASKS("""
            select w.patient_id, w.name as what, w.due_at as since, null::timestamptz as clock, w.id as task, w.assignee
              from work_task w
             where w.status = 'open' and w.due_at < :now and w.step <> 'resolve-stopped-step'"""),

    /** People in care whose next promised contact is past, by the cadence of their care. */
    LATE_CONTACTS("""
            select e.patient_id, '' as what, n.due as since, n.overdue_on as clock, w.id as task, w.assignee
              from next_contact n join episode e on e.id = n.episode_id
              left join work_task w on w.episode_id = e.id and w.status = 'open' and w.step = 'check-in'
             where e.closed_on is null and n.due < :now"""),

    /** Crises that nobody has closed, with the clock that runs: the first contact, then the next. */
    OPEN_CRISES("""
            select e.patient_id, coalesce(c.level, '') as what, c.opened_at as since,
                   case when c.reached_at is null then c.contact_by else c.next_contact_by end as clock,
                   w.id as task, w.assignee
              from crisis c join episode e on e.id = c.episode_id
              left join lateral (select t.id, t.assignee from work_task t
                                  where t.episode_id = e.id and t.status = 'open' and t.process_key = 'crisis-response'
                                  order by t.rank, t.due_at limit 1) w on true
             where c.closed_at is null"""),

    /** Referrals that were sent and not answered for two business days (clinical source: the referral loop's clocks). */
    SILENT_REFERRALS("""
            select e.patient_id, coalesce(s.name, '') as what, sent.at as since, null::timestamptz as clock,
                   w.id as task, w.assignee
              from referral r join episode e on e.id = r.episode_id
              left join healthcare_service s on s.id = r.service_id
              join lateral (select max(v.at) as at from referral_event v
                             where v.referral_id = r.id and v.state = 'sent') sent on true
              left join lateral (select t.id, t.assignee from work_task t
                                  where t.process_instance_id = r.journey_id and t.status = 'open' limit 1) w on true
             where r.state = 'sent'
               and (select count(*) from generate_series((sent.at at time zone :zone)::date + 1,
                                                         (cast(:now as timestamptz) at time zone :zone)::date,
                                                         interval '1 day') day
                     where extract(isodow from day) < 6) >= 2"""),

    /** Consents to share that stand and end within thirty days. */
    ENDING_CONSENTS("""
            select c.patient_id, '' as what, null::timestamptz as since,
                   c.expires_on::timestamp at time zone :zone as clock, w.id as task, w.assignee
              from consent c join episode e on e.id = c.episode_id
              left join lateral (select t.id, t.assignee from work_task t
                                  where t.episode_id = c.episode_id and t.status = 'open'
                                    and t.process_key = 'consent-lifecycle' limit 1) w on true
             where c.only_for is null and c.decision = 'permit' and c.replaced_by is null and c.withdrawn_on is null and c.ended_on is null
               and e.closed_on is null
               and c.expires_on <= (cast(:now as timestamptz) at time zone :zone)::date + 30"""),

    /** Steps that failed at every try. */
    STOPPED_STEPS("""
            select w.patient_id, w.name as what, w.created_at as since, w.due_at as clock, w.id as task, w.assignee
              from work_task w where w.status = 'open' and w.step = 'resolve-stopped-step'""");

    private final String people;

    Figure(String people) {
        this.people = people;
    }

    /** @return the columns patient_id, what, since, clock, task and assignee; needs the parameters now and zone */
    String people() {
        return people;
    }

    /** @return its spelling in addresses and tables */
    public String word() {
        return Word.of(this);
    }
}
