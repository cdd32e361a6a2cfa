package org.stepwell.demo;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stepwell.patient.PatientId;
import org.stepwell.teamnote.TeamNotes;
import org.stepwell.workflow.ControlledTime;

/** Lets the demo people leave each other notes in the last weeks, as those do who share the care of somebody. */
@Component
@InEmbeddedRun
class DemoNotes {

    private static final long SEED = 20;
    private static final int DAYS = 18;
    private static final int MOST_A_PERSON = 3;

    /** Who is on the team of somebody in care now, and was all through these weeks. */
    private static final String COLLEAGUES = "select t.patient_id, m.username from care_team t"
            + " join episode e on e.id = t.episode_id join patient p on p.id = t.patient_id join care_team_member m on m.episode_id = t.episode_id"
            + " where e.closed_on is null and m.until is null and m.since < ? order by e.enrolled_on, p.family, p.given, m.role"
            + " limit 120";

    private static final List<String> SAYINGS = List.of(
            "Easier to reach after four; the phone is off at work.",
            "Prefers to be called by the first name.",
            "Their sister moves in on Friday and helps with the children.",
            "Comes by bus. Please no appointments before ten.",
            "Has read the plan aloud to their partner, who would like to come along once.",
            "Asked twice about the form for the rent. I send it on Monday.",
            "Takes the tablets with breakfast now; that works better than in the evening.",
            "Wants to speak Spanish with me and English with the practice.",
            "Walks the dog of a neighbour every morning and is proud of it.",
            "Voicemail is full. A text message works.",
            "The new medicine makes them sleepy at noon. I have told the practice.",
            "Keep the talk short this week, there is an exam on Thursday.");

    private final JdbcTemplate jdbc;
    private final DemoDesk desk;
    private final TeamNotes notes;
    private final Clock clock;

    DemoNotes(JdbcTemplate jdbc, DemoDesk desk, TeamNotes notes, Clock clock) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.notes = notes;
        this.clock = clock;
    }

    private record Colleague(PatientId patient, String username) {}

    void write() {
        var now = ZonedDateTime.now(clock);
        var chance = new Random(SEED);
        try {
            colleagues(now).stream()
                    .filter(one -> chance.nextInt(MOST_A_PERSON) == 0)
                    .forEach(one -> write(one, now, chance));
        } finally {
            ControlledTime.release();
        }
    }

    private List<Colleague> colleagues(ZonedDateTime now) {
        return jdbc.query(
                COLLEAGUES,
                (row, number) -> new Colleague(new PatientId(row.getObject(1, UUID.class)), row.getString("username")),
                Timestamp.from(now.minus(Duration.ofDays(DAYS + 1)).toInstant()));
    }

    private void write(Colleague one, ZonedDateTime now, Random chance) {
        ControlledTime.set(workday(now.minusDays(1 + chance.nextInt(DAYS)))
                .with(LocalTime.of(9 + chance.nextInt(8), chance.nextInt(60)))
                .toInstant());
        var saying = SAYINGS.get(chance.nextInt(SAYINGS.size()));
        desk.as(one.username(), () -> notes.write(one.patient(), saying));
    }

    private static ZonedDateTime workday(ZonedDateTime day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }
}
