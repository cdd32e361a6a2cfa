package org.stepwell.worklist;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.notification.StaffMail;

/** Sends somebody's day in numbers, once: whichever node writes the row first sends, and a failure takes it back. */
@Component
class DigestMail {

    private final StaffMail mail;
    private final TaskQueries queries;
    private final Words words;
    private final JdbcClient jdbc;

    DigestMail(StaffMail mail, TaskQueries queries, Words words, JdbcClient jdbc) {
        this.mail = mail;
        this.queries = queries;
        this.words = words;
        this.jdbc = jdbc;
    }

    /** How the numbers are said; no name is among them. */
    @Component("digestWords")
    record Words(MessageSource messages, Clock clock) {

        String say(String key, Object... values) {
            return messages.getMessage("digest." + key, values, Locale.ENGLISH);
        }

        String numbers(Digest digest) {
            return Stream.of(
                            count("act-now", digest.actNow()),
                            count("overdue", digest.overdue()),
                            count("today", digest.today()))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", ", "", "."));
        }

        private String count(String key, int number) {
            return number == 0 ? "" : say(key, number);
        }
    }

    boolean isSetUp() {
        return mail.isSetUp();
    }

    /** Tells nobody that nothing waits for them. */
    @Transactional
    void send(String username, String email, LocalDate day) {
        var isFirst = jdbc.sql("insert into digest_mail (username, day) values (?, ?) on conflict do nothing")
                        .params(username, Date.valueOf(day))
                        .update()
                == 1;
        var clock = words.clock();
        var digest = queries.digest(username, Stretch.TODAY.range(clock), Digest.lastClosing(clock));
        if (isFirst && !digest.isEmpty()) {
            mail.send(id(username, day), email, words.say("subject"), text(digest));
        }
    }

    private String text(Digest digest) {
        var where = mail.address("/tasks").map(link -> words.say("link", link)).orElseGet(() -> words.say("no-link"));
        return words.numbers(digest) + "\n\n" + where + "\n\n" + words.say("stop");
    }

    private static UUID id(String username, LocalDate day) {
        return UUID.nameUUIDFromBytes(("digest/" + username + "/" + day).getBytes(StandardCharsets.UTF_8));
    }
}
