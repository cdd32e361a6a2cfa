package org.stepwell.oversight;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Goes through what was sealed since it last looked, and flags what stands out: by the chain, so that nothing is passed by. */
@Component
public class FindUnusual {

    private static final String FOUND =
            "insert into audit_flag (id, kind, actor, patient_id, day, at, records, found_at)";
    private static final String ONCE = " on conflict do nothing";

    /** The new rows about somebody that staff opened, changed or took along. */
    private static final String NEW = """
              from audit_link l join audit_event e on e.id = l.event_id join account a on a.username = e.actor
             where l.position > :seen and l.position <= :until
               and e.action in ('read', 'change', 'export', 'break-glass')
               and not a.roles && array['patient', 'family-member'] and e.patient_id is not null
            """;

    /** No account carries a birth date, so that a name has to do where none is tied to the patient. */
    private static final String IS =
            " ((%1$s.patient_id = p.id or lower(%1$s.display_name) = lower(p.given || ' ' || p.family)) is true) ";

    private static final String OWN_RECORD = FOUND
            + " select gen_random_uuid(), 'own-record', e.actor, p.id, (e.at at time zone :zone)::date, min(e.at), null, :now"
            + NEW.replace(" where", " join patient p on p.id = e.patient_id where")
            + " and" + IS.formatted("a") + " group by 3, 4, 5" + ONCE;

    private static final String COLLEAGUE = FOUND
            + " select gen_random_uuid(), 'colleague', e.actor, p.id, (e.at at time zone :zone)::date, min(e.at), null, :now"
            + NEW.replace(" where", " join patient p on p.id = e.patient_id where")
            + " and not" + IS.formatted("a")
            + " and exists (select 1 from account c where c.username <> e.actor"
            + " and not c.roles && array['patient', 'family-member'] and" + IS.formatted("c") + ")"
            + " group by 3, 4, 5" + ONCE;

    private static final String BREAK_GLASS = FOUND
            + " select gen_random_uuid(), 'break-glass', e.actor, e.patient_id, (e.at at time zone :zone)::date, min(e.at),"
            + " null, :now" + NEW + " and e.action = 'break-glass'"
            + " group by 3, 4, 5" + ONCE;

    /** For each minute in which somebody opened something, whom they had opened in the hour that ends with it. */
    private static final String MANY_RECORDS =
            FOUND + """
             select gen_random_uuid(), 'many-records', m.actor, null, (m.minute at time zone :zone)::date, min(m.minute),
                    max(w.records), :now
               from (select distinct e.actor, date_trunc('minute', e.at) as minute
            """ + NEW + """
                    ) m
              cross join lateral (select count(distinct o.patient_id) as records from audit_event o
                                   where o.actor = m.actor and o.action in ('read', 'change', 'break-glass')
                                     and o.at >= m.minute - interval '59 minutes'
                                     and o.at < m.minute + interval '1 minute') w
              where w.records > :most
              group by 3, 5
            """ + " on conflict (kind, actor, day, patient_id) do update set records ="
                    + " greatest(audit_flag.records, excluded.records) where audit_flag.answered_at is null";

    private final JdbcClient jdbc;
    private final OversightSettings settings;
    private final Clock clock;

    FindUnusual(JdbcClient jdbc, OversightSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Nodes that do so at the same time wait for each other. */
    @Transactional
    public void look() {
        var seen = jdbc.sql("select position from audit_flag_progress for update")
                .query(Long.class)
                .single();
        var until = jdbc.sql("select coalesce(max(position), 0) from audit_link")
                .query(Long.class)
                .single();
        if (until > seen) {
            List.of(OWN_RECORD, COLLEAGUE, BREAK_GLASS, MANY_RECORDS).forEach(kind -> flag(kind, seen, until));
            jdbc.sql("update audit_flag_progress set position = ?").param(until).update();
        }
    }

    private void flag(String kind, long seen, long until) {
        jdbc.sql(kind)
                .param("seen", seen)
                .param("until", until)
                .param("zone", clock.getZone().getId())
                .param("now", Timestamp.from(clock.instant()))
                .param("most", settings.mostRecords())
                .update();
    }
}
