package org.stepwell.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.transition.Stay;
import org.stepwell.transition.StayKind;
import org.stepwell.transition.StayReason;
import org.stepwell.transition.Transitions;

/** Takes some of the demo people to an emergency department or into hospital, and tells their care manager. */
@Component
@InEmbeddedRun
class DemoStays {

    /** One in so many has a stay in their year; every third of those is in a ward, for some days. */
    private static final int ONE_IN = 12;

    /** Care has begun by then. */
    private static final int FIRST_DAY = 40;

    private static final int DAYS = 120;

    private final Transitions transitions;
    private final JdbcTemplate jdbc;
    private final DemoDesk desk;
    private final DemoSettings settings;
    private final Clock clock;
    private final Set<EpisodeId> over = new HashSet<>();

    DemoStays(Transitions transitions, JdbcTemplate jdbc, DemoDesk desk, DemoSettings settings, Clock clock) {
        this.transitions = transitions;
        this.jdbc = jdbc;
        this.desk = desk;
        this.settings = settings;
        this.clock = clock;
    }

    void happen(LocalDate day, Map<EpisodeId, InventedPatient> inCare) {
        inCare.forEach((episode, person) -> {
            if (person.trait(ONE_IN) == 1 && !day.isBefore(stayDay(person)) && over.add(episode) && isOpen(episode)) {
                report(episode, person);
            }
        });
    }

    private void report(EpisodeId episode, InventedPatient person) {
        var now = clock.instant();
        var stay = person.number() % 3 == 0
                ? new Stay(
                        StayKind.INPATIENT,
                        "County hospital",
                        now.minus(Duration.ofDays(2 + person.trait(6))),
                        now.minus(Duration.ofHours(3)),
                        reason(person),
                        null)
                : new Stay(
                        StayKind.EMERGENCY,
                        "County hospital",
                        now.minus(Duration.ofHours(20)),
                        now.minus(Duration.ofHours(14)),
                        reason(person),
                        null);
        desk.as(settings.careManager(person.number()), () -> transitions.report(episode, stay));
    }

    /** Of some nobody hears why they were there. */
    private static StayReason reason(InventedPatient person) {
        return switch (person.number() % 5) {
            case 0 -> null;
            case 1 -> StayReason.OTHER;
            default -> StayReason.MENTAL_ILLNESS;
        };
    }

    private static LocalDate stayDay(InventedPatient person) {
        return person.arrival().plusDays(FIRST_DAY + person.trait(DAYS));
    }

    private boolean isOpen(EpisodeId episode) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select closed_on is null and risk_level is not null from episode where id = ?",
                Boolean.class,
                episode.value()));
    }
}
