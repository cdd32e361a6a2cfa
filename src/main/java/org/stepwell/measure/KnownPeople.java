package org.stepwell.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stepwell.measure.PersonFacts.Screen;
import org.stepwell.patient.PatientId;
import org.stepwell.patient.RecordedEvent;
import org.stepwell.patient.RecordedEvents;
import org.stepwell.workflow.ClinicTime;

/** Reads what is known of people from our own tables, for many at once. */
@Component
class KnownPeople {

    private static final String PHQ_9 = """
            select patient_id as key, total, taken_at, episode_id from score
             where patient_id = any (?) and instrument = 'phq-9' and total is not null order by taken_at, id
            """;

    private static final String SCREENS = """
            select patient_id as key, taken_at, total >= case instrument when 'phq-9' then 10 else 3 end as positive
              from score
             where patient_id = any (?) and instrument in ('phq-9', 'phq-2') and total is not null order by taken_at, id
            """;

    private static final String DECLINED = """
            select e.patient_id as key, q.ended_at as at from instrument_request q join episode e on e.id = q.episode_id
             where e.patient_id = any (?) and q.status = 'declined' and q.instrument in ('phq-9', 'phq-2') order by 2
            """;

    private static final String ACTED = """
            select e.patient_id as key, v.at from referral r join referral_event v on v.referral_id = r.id
                   join episode e on e.id = r.episode_id where e.patient_id = any (?) and v.state = 'sent'
            union all
            select e.patient_id, c.given_at from consultation c join episode e on e.id = c.episode_id
             where e.patient_id = any (?)
            union all
            select e.patient_id, v.judged_at from verdict v join episode e on e.id = v.episode_id
             where e.patient_id = any (?) and v.judgement in ('adjust', 'step-up', 'case-review')
            union all
            select patient_id, authored_on::timestamp at time zone ? from patient_medicine
             where patient_id = any (?) and authored_on is not null and status in ('active', 'completed')
             order by 2
            """;

    /** Our own contacts are visits too. */
    private static final String CONTACTS = """
            select e.patient_id as key, c.id, c.made_at, coalesce(c.minutes, 0) as minutes
              from contact c join episode e on e.id = c.episode_id
             where e.patient_id = any (?) and c.reached and c.channel in ('phone', 'video', 'in-person')
            """;

    private final JdbcTemplate jdbc;
    private final GroupedRows rows;
    private final RecordedEvents events;
    private final CareFacts care;

    KnownPeople(JdbcTemplate jdbc, GroupedRows rows, RecordedEvents events, CareFacts care) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.events = events;
        this.care = care;
    }

    /** @param use is told of each of them */
    void each(Collection<UUID> patients, BiConsumer<PatientId, PersonFacts> use) {
        var all = patients.toArray(UUID[]::new);
        var phq9 = rows.read(
                PHQ_9,
                row -> new Phq9Total(
                        row.getInt("total"),
                        row.getTimestamp("taken_at").toInstant(),
                        row.getObject("episode_id", UUID.class)),
                (Object) all);
        var screens = rows.read(
                SCREENS, row -> new Screen(CareFacts.day(row, "taken_at"), row.getBoolean("positive")), (Object) all);
        var declined = rows.read(DECLINED, row -> CareFacts.day(row, "at"), (Object) all);
        var acted = rows.read(
                ACTED,
                row -> CareFacts.day(row, "at"),
                all,
                all,
                all,
                ClinicTime.zone().getId(),
                all);
        var contacts = rows.read(CONTACTS, KnownPeople::visit, (Object) all);
        var episodes = care.of(patients);
        var told = events.of(patients.stream().map(PatientId::new).toList());
        jdbc.query(
                "select id, birth_date, deceased_on from patient where id = any (?)",
                row -> {
                    var id = row.getObject("id", UUID.class);
                    var history = new ArrayList<>(told.getOrDefault(new PatientId(id), List.of()));
                    history.addAll(contacts.getOrDefault(id, List.of()));
                    use.accept(
                            new PatientId(id),
                            new PersonFacts(
                                    row.getObject("birth_date", LocalDate.class),
                                    row.getObject("deceased_on", LocalDate.class),
                                    phq9.getOrDefault(id, List.of()),
                                    screens.getOrDefault(id, List.of()),
                                    declined.getOrDefault(id, List.of()),
                                    acted.getOrDefault(id, List.of()),
                                    new History(history),
                                    episodes.getOrDefault(id, List.of())));
                },
                (Object) all);
    }

    private static RecordedEvent visit(ResultSet row) throws SQLException {
        var begun = row.getTimestamp("made_at").toInstant();
        return new RecordedEvent(
                "contact/" + row.getString("id"),
                RecordedEvent.Kind.VISIT,
                "finished",
                null,
                Set.of("urn:stepwell|contact"),
                Set.of(),
                begun,
                begun.plusSeconds(60L * row.getInt("minutes")));
    }
}
