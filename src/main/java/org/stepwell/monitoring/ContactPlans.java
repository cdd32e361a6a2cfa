package org.stepwell.monitoring;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.workflow.ClinicTime;

/** When each person is next to be contacted. */
@Service
public class ContactPlans {

    private final Courses courses;
    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    ContactPlans(Courses courses, JdbcTemplate jdbc, ApplicationEventPublisher news, Clock clock) {
        this.courses = courses;
        this.jdbc = jdbc;
        this.news = news;
        this.clock = clock;
    }

    /** @return the next contact, so many days from now, and when a supervisor has to know that it was missed */
    @Changes("next contact")
    public ContactWindow schedule(EpisodeId episode, int inDays) {
        var course = courses.of(episode);
        var lastSpokenTo = course.lastReached()
                .map(contact -> day(contact.madeAt()))
                .orElse(course.episode().enrolledOn());
        var window = Calendar.contact(day(course.now()), inDays, lastSpokenTo);
        jdbc.update(
                "insert into next_contact (episode_id, due, overdue_on) values (?, ?, ?)"
                        + " on conflict (episode_id) do update set due = excluded.due, overdue_on = excluded.overdue_on",
                episode.value(),
                Timestamp.from(window.due()),
                Timestamp.from(window.overdueOn()));
        return window;
    }

    /** Makes the next contact due now: the person can be spoken to. */
    @Changes("next contact")
    public void bringForward(EpisodeId episode) {
        var now = Timestamp.from(clock.instant());
        jdbc.update("update next_contact set due = ? where episode_id = ? and due > ?", now, episode.value(), now);
        news.publishEvent(new ContactBroughtForward(episode));
    }

    /** Moves the next contact, and when it counts as missed, into the future by this much. */
    @Changes("next contact")
    public void postpone(EpisodeId episode, Duration by) {
        jdbc.update(
                "update next_contact set due = due + ? * interval '1 second',"
                        + " overdue_on = overdue_on + ? * interval '1 second' where episode_id = ?",
                by.toSeconds(),
                by.toSeconds(),
                episode.value());
    }

    /** @return the next contact as it was last scheduled; past once its check-in is open or was made */
    @Reads("next contact")
    public Optional<ContactWindow> next(EpisodeId episode) {
        return jdbc
                .query(
                        "select due, overdue_on from next_contact where episode_id = ?",
                        (row, number) -> new ContactWindow(
                                row.getTimestamp("due").toInstant(),
                                row.getTimestamp("overdue_on").toInstant()),
                        episode.value())
                .stream()
                .findFirst();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ClinicTime.zone());
    }
}
