package org.stepwell.demo;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stepwell.monitoring.ContactWay;
import org.stepwell.monitoring.UnplannedContact;
import org.stepwell.monitoring.UnplannedContacts;
import org.stepwell.patient.EpisodeId;

/** Lets the care managers see most of their people in the first weeks, before any check-in asks for it. */
@Component
@InEmbeddedRun
class DemoMeetings {

    private static final int FIRST = 6;
    private static final int BETWEEN = 12;
    private static final int STAY_AWAY = 5;

    private final UnplannedContacts contacts;
    private final JdbcTemplate jdbc;
    private final DemoDesk desk;
    private final DemoSettings settings;

    DemoMeetings(UnplannedContacts contacts, JdbcTemplate jdbc, DemoDesk desk, DemoSettings settings) {
        this.contacts = contacts;
        this.jdbc = jdbc;
        this.desk = desk;
        this.settings = settings;
    }

    void happen(LocalDate day, Map<EpisodeId, InventedPatient> inCare) {
        inCare.entrySet().stream()
                .filter(one -> comes(one.getValue(), day))
                .filter(one -> isAgreed(one.getKey()))
                .forEach(one -> desk.as(settings.careManager(one.getValue().number()), () -> {
                    contacts.record(one.getKey(), meeting(one.getValue()));
                    return null;
                }));
    }

    /** On a weekend's day nobody works, and that meeting is not made up for. */
    private static boolean comes(InventedPatient person, LocalDate day) {
        var first = person.arrival().plusDays(FIRST + person.trait(4));
        return person.number() % STAY_AWAY != 0
                && (day.equals(first) || day.equals(first.plusDays(BETWEEN + person.trait(3))));
    }

    private static UnplannedContact meeting(InventedPatient person) {
        var way = person.number() % 3 == 0 ? ContactWay.VIDEO : ContactWay.IN_PERSON;
        return new UnplannedContact(true, way, null, 20 + 5 * person.trait(5));
    }

    private boolean isAgreed(EpisodeId episode) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select 1 from care_team where episode_id = ? and dissolved_at is null)",
                Boolean.class,
                episode.value()));
    }
}
