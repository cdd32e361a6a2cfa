package org.stepwell.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episodes;
import org.stepwell.notification.Carriers;
import org.stepwell.notification.MailServer.Mail;
import org.stepwell.patient.Gender;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Reach;
import org.stepwell.team.Role;
import org.stepwell.team.Staff;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** The day in numbers, by e-mail: when it goes, to whom, once, and without a name. */
@HouseTest
class MorningDigestTest extends Carriers {

    private static final Instant HALF_PAST_SEVEN = Instant.parse("2026-03-02T07:30:00Z");

    @Autowired
    private MorningDigest morning;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Staff staff;

    @Autowired
    private Walk walk;

    @Autowired
    private JdbcClient jdbc;

    private String username;

    @BeforeEach
    void somebodyWantsIt(@Autowired Enrolment enrolment, @Autowired Episodes episodes) {
        ControlledTime.set(HALF_PAST_SEVEN.minusSeconds(3600));
        username = "morning-" + Long.toString(System.nanoTime(), 36);
        accounts.add(new Account(username, "Reads Early", Set.of(Role.CARE_MANAGER), null), "stepwell");
        for (var person = 0; person < 3; person++) {
            var patient = enrolment.register(Gender.FEMALE);
            walk.as(username, () -> episodes.enrol(patient, username));
        }
        wants(true);
    }

    @AfterEach
    void nobodyWantsItAnyMore() {
        wants(false);
    }

    @Test
    void tellsNumbersAndWhereToSignInAndNobodysName() {
        due("2026-03-02T16:00:00Z", "2026-02-27T16:00:00Z", "2026-02-26T16:00:00Z");
        at(HALF_PAST_SEVEN);

        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo(address());
            assertThat(mail.subject()).isEqualTo("Your day in numbers");
            assertThat(mail.text())
                    .startsWith("2 overdue, 1 due today.")
                    .contains("Sign in: https://care.clinic.example/tasks")
                    .doesNotContain("Robin", "Invented", "consent");
        });
    }

    @Test
    void saysFirstWhatCannotWait() {
        due("2026-03-02T16:00:00Z", "2026-02-27T16:00:00Z", "2026-02-26T16:00:00Z");
        jdbc.sql("update work_task set rank = 1 where assignee = ? and due_at < '2026-02-27'")
                .param(username)
                .update();
        at(HALF_PAST_SEVEN);

        assertThat(mails().get(0).text()).startsWith("1 cannot wait, 1 overdue, 1 due today.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-03-02T07:29:00Z", "2026-03-02T11:30:00Z", "2026-02-28T09:00:00Z", "2026-03-01T09:00:00Z"})
    void goesNeitherBeforeItsHourNorLateNorOnAWeekend(Instant moment) {
        due("2026-02-26T16:00:00Z", "2026-02-26T16:00:00Z", "2026-02-26T16:00:00Z");
        at(moment);

        assertThat(mails()).isEmpty();
    }

    @Test
    void goesOncePerDayHoweverManyNodesThereAreAndCatchesUpTheSameMorning() {
        due("2026-02-27T16:00:00Z", "2026-02-27T16:00:00Z", "2026-02-27T16:00:00Z");
        ControlledTime.set(Instant.parse("2026-03-02T10:50:00Z"));
        var nodes = Stream.generate(() -> CompletableFuture.runAsync(morning::run))
                .limit(4)
                .toList();
        nodes.forEach(CompletableFuture::join);
        morning.run();
        assertThat(mails()).hasSize(1);

        at(Instant.parse("2026-03-03T07:31:00Z"));
        assertThat(mails()).hasSize(2);
    }

    @Test
    void tellsNobodyThatNothingWaits() {
        due("2026-03-20T16:00:00Z", "2026-03-20T16:00:00Z", "2026-03-20T16:00:00Z");
        at(HALF_PAST_SEVEN);

        assertThat(mails()).isEmpty();
    }

    @Test
    void goesWhenTheMailServerIsBack() {
        due("2026-02-27T16:00:00Z", "2026-02-27T16:00:00Z", "2026-02-27T16:00:00Z");
        MAIL.goesDown();
        try {
            at(HALF_PAST_SEVEN);
        } finally {
            MAIL.comesBack();
        }
        assertThat(mails()).isEmpty();

        at(HALF_PAST_SEVEN.plusSeconds(60));
        assertThat(mails()).hasSize(1);
    }

    private void at(Instant moment) {
        ControlledTime.set(moment);
        morning.run();
    }

    private void due(String... moments) {
        var tasks = jdbc.sql("select id from work_task where assignee = ? and status = 'open' order by id")
                .param(username)
                .query(String.class)
                .list();
        assertThat(tasks).hasSameSizeAs(moments);
        for (var i = 0; i < moments.length; i++) {
            jdbc.sql("update work_task set due_at = cast(? as timestamptz), rank = 3 where id = ?")
                    .params(moments[i], tasks.get(i))
                    .update();
        }
    }

    private void wants(boolean digest) {
        walk.as(username, () -> {
            staff.change(username, new Reach(null, address(), digest));
            return null;
        });
    }

    private String address() {
        return username + "@clinic.example";
    }

    private List<Mail> mails() {
        return MAIL.mails().stream().filter(mail -> mail.to().equals(address())).toList();
    }
}
