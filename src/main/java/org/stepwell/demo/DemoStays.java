package org.stepwell.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stepwell.demo.HospitalCourse.Planned;
import org.stepwell.patient.EpisodeId;
import org.stepwell.transition.Stay;
import org.stepwell.transition.StayKind;
import org.stepwell.transition.StayReason;
import org.stepwell.transition.Transitions;

/** Takes some of the demo people to an emergency department or into hospital, and tells their care manager. */
@Component
@InEmbeddedRun
class DemoStays {

    private final Transitions transitions;
    private final JdbcTemplate jdbc;
    private final DemoDesk desk;
    private final DemoSettings settings;
    private final Map<EpisodeId, Deque<Planned>> toCome = new HashMap<>();

    DemoStays(Transitions transitions, JdbcTemplate jdbc, DemoDesk desk, DemoSettings settings) {
        this.transitions = transitions;
        this.jdbc = jdbc;
        this.desk = desk;
        this.settings = settings;
    }

    /** What falls into a weekend is told after it; whoever is not assessed yet or in care no longer is left alone. */
    void happen(LocalDate day, Map<EpisodeId, InventedPatient> inCare) {
        inCare.forEach((episode, person) -> {
            var stays = toCome.computeIfAbsent(
                    episode, one -> new ArrayDeque<>(new HospitalCourse(person, settings.many()).since()));
            if (!stays.isEmpty() && stays.peek().day().isBefore(day)) {
                var stay = stays.remove();
                if (isOpen(episode)) {
                    desk.as(settings.careManager(person.number()), () -> transitions.report(episode, told(stay)));
                }
            }
        });
    }

    private static Stay told(Planned stay) {
        return stay.kind() == StayKind.EMERGENCY
                ? told(stay, HospitalCourse.at(stay.day(), 13))
                : told(stay, HospitalCourse.at(stay.day().minusDays(stay.nights()), 11));
    }

    private static Stay told(Planned stay, Instant from) {
        return new Stay(stay.kind(), "County hospital", from, HospitalCourse.at(stay.day(), 19), reason(stay), null);
    }

    /** Of some nobody hears why they were there. */
    private static StayReason reason(Planned stay) {
        return switch (stay.day().getDayOfYear() % 5) {
            case 0 -> null;
            case 1 -> StayReason.OTHER;
            default -> StayReason.MENTAL_ILLNESS;
        };
    }

    private boolean isOpen(EpisodeId episode) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select closed_on is null and risk_level is not null from episode where id = ?",
                Boolean.class,
                episode.value()));
    }
}
