package org.stepwell.worklist;

import java.sql.Date;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells those who want it, on each working morning of the clinic, what lies before them; a late start catches up. */
@Component
class MorningDigest {

    private static final Logger log = LoggerFactory.getLogger(MorningDigest.class);
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    /** Later it would tell of a day that is half over. */
    private static final Duration CATCHES_UP = Duration.ofHours(4);

    private static final String WAITING = "select a.username, a.email from account a where a.digest and a.enabled"
            + " and not exists (select 1 from digest_mail d where d.username = a.username and d.day = ?)"
            + " order by a.username";

    private final WorklistSettings settings;
    private final DigestMail mail;
    private final JdbcClient jdbc;
    private final Clock clock;

    MorningDigest(WorklistSettings settings, DigestMail mail, JdbcClient jdbc, Clock clock) {
        this.settings = settings;
        this.mail = mail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Wanting(String username, String email) {}

    @Scheduled(cron = "15 * * * * *")
    void run() {
        var now = ZonedDateTime.now(clock);
        if (mail.isSetUp() && isTime(now)) {
            waiting(now.toLocalDate()).forEach(one -> tell(one, now.toLocalDate()));
        }
    }

    private boolean isTime(ZonedDateTime now) {
        var since = Duration.between(settings.digestAt(), now.toLocalTime());
        return !WEEKEND.contains(now.getDayOfWeek()) && !since.isNegative() && since.compareTo(CATCHES_UP) < 0;
    }

    private List<Wanting> waiting(LocalDate day) {
        return jdbc.sql(WAITING)
                .param(Date.valueOf(day))
                .query((row, number) -> new Wanting(row.getString("username"), row.getString("email")))
                .list();
    }

    /** Nobody waits for somebody else's address: what failed is tried again in a minute. */
    private void tell(Wanting one, LocalDate day) {
        try {
            mail.send(one.username(), one.email(), day);
        } catch (RuntimeException e) {
            log.warn(
                    "The day of {} was not sent: {}",
                    one.username(),
                    e.getClass().getSimpleName());
        }
    }
}
