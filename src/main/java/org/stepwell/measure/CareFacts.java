package org.stepwell.measure;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stepwell.measure.CareEpisode.FoundNeed;
import org.stepwell.measure.CareEpisode.HospitalStay;
import org.stepwell.measure.CareEpisode.Meeting;
import org.stepwell.measure.CareEpisode.SentReferral;
import org.stepwell.workflow.ClinicTime;

/** Reads episodes of care from the tables of the features that keep them, for many people at once. */
@Component
class CareFacts {

    private static final String EPISODES = """
            select e.patient_id as key, e.id, e.enrolled_on, e.closed_on, e.outcome, a.completed_at as assessed_at,
                   s.recorded_at as asked_at
              from episode e
              left join assessment a on a.episode_id = e.id
              left join assessment_section s on s.episode_id = e.id and s.section = 'social-needs'
             where e.patient_id = any (?) order by e.enrolled_on, e.id
            """;

    private static final String MEETINGS = """
            select e.id as key, c.made_at, c.adherence
              from contact c join episode e on e.id = c.episode_id
             where e.patient_id = any (?) and c.reached and c.channel in ('phone', 'video', 'in-person')
             order by c.made_at
            """;

    /** A case put to the consultant on its own, or discussed in the weekly review. */
    private static final String CONSULTATIONS = """
            select e.id as key, c.given_at as at
              from consultation c join episode e on e.id = c.episode_id where e.patient_id = any (?)
            union all
            select e.id, r.discussed_at
              from caseload_review r join episode e on e.id = r.episode_id
             where e.patient_id = any (?) and r.discussed_at is not null
             order by 2
            """;

    private static final String LISTS = """
            select e.id as key, r.published_at as at
              from reconciliation r join episode e on e.id = r.episode_id
             where e.patient_id = any (?) and r.published_at is not null order by 2
            """;

    private static final String NEEDS = """
            select e.id as key, n.found_at, n.wants_help,
                   (select min(v.at) from referral r join referral_event v on v.referral_id = r.id
                     where r.need_id = n.id and v.state = 'completed' and r.patient_outcome = 'helped') as met_at
              from need n join episode e on e.id = n.episode_id
             where e.patient_id = any (?) and n.finding = 'positive'
               and n.domain in ('housing', 'transport', 'work', 'food', 'income', 'social-connection')
             order by n.found_at
            """;

    private static final String REFERRALS = """
            select e.id as key,
                   (select min(v.at) from referral_event v where v.referral_id = r.id and v.state = 'sent') as sent_at,
                   (select max(v.at) from referral_event v
                     where v.referral_id = r.id and v.state = 'completed' and r.patient_report_received) as reported_at
              from referral r join episode e on e.id = r.episode_id
             where e.patient_id = any (?)
               and exists (select 1 from referral_event v where v.referral_id = r.id and v.state = 'sent')
             order by 2
            """;

    private static final String STAYS = """
            select e.id as key, t.kind, t.admitted_at, t.discharged_at, t.reason,
                   array(select coalesce(s.on_day, (s.at at time zone ?)::date) from transition_step s
                          where s.transition_id = t.id
                            and (s.what = 'visit' and s.outcome = 'attended'
                                 or s.what = 'call' and s.outcome = 'reached')) as followed
              from transition t join episode e on e.id = t.episode_id
             where e.patient_id = any (?) order by t.admitted_at
            """;

    private final GroupedRows rows;
    private final MomentFacts moments;

    CareFacts(GroupedRows rows, MomentFacts moments) {
        this.rows = rows;
        this.moments = moments;
    }

    /** @return by patient, in order of time */
    Map<UUID, List<CareEpisode>> of(Collection<UUID> patients) {
        var all = patients.toArray(UUID[]::new);
        var meetings =
                rows.read(MEETINGS, row -> new Meeting(day(row, "made_at"), row.getString("adherence")), (Object) all);
        var consultations = rows.read(CONSULTATIONS, row -> day(row, "at"), all, all);
        var lists = rows.read(LISTS, row -> day(row, "at"), (Object) all);
        var needs = rows.read(NEEDS, CareFacts::need, (Object) all);
        var referrals = rows.read(REFERRALS, CareFacts::referral, (Object) all);
        var arranged = moments.of(patients);
        var stays = rows.read(STAYS, CareFacts::stay, ClinicTime.zone().getId(), all);
        return rows.read(
                EPISODES,
                row -> {
                    var id = row.getObject("id", UUID.class);
                    return new CareEpisode(
                            id,
                            row.getObject("enrolled_on", LocalDate.class),
                            row.getObject("closed_on", LocalDate.class),
                            row.getString("outcome"),
                            day(row, "assessed_at"),
                            day(row, "asked_at"),
                            meetings.getOrDefault(id, List.of()),
                            consultations.getOrDefault(id, List.of()),
                            lists.getOrDefault(id, List.of()),
                            needs.getOrDefault(id, List.of()),
                            referrals.getOrDefault(id, List.of()),
                            stays.getOrDefault(id, List.of()),
                            arranged.apply(id));
                },
                (Object) all);
    }

    private static FoundNeed need(ResultSet row) throws SQLException {
        return new FoundNeed(day(row, "found_at"), row.getBoolean("wants_help"), day(row, "met_at"));
    }

    private static SentReferral referral(ResultSet row) throws SQLException {
        return new SentReferral(day(row, "sent_at"), day(row, "reported_at"));
    }

    private static HospitalStay stay(ResultSet row) throws SQLException {
        var followed = List.of((Date[]) row.getArray("followed").getArray());
        return new HospitalStay(
                row.getString("kind").equals("emergency"),
                day(row, "admitted_at"),
                day(row, "discharged_at"),
                row.getString("reason"),
                followed.stream().map(Date::toLocalDate).toList());
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : LocalDate.ofInstant(at.toInstant(), ClinicTime.zone());
    }
}
