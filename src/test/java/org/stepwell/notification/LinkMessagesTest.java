package org.stepwell.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.Secrets;
import org.stepwell.Visitor;
import org.stepwell.patient.MessageWishes;
import org.stepwell.team.Accounts;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.OwnAccounts;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** A link into the person's own page that goes to them as a message. */
@HouseTest
class LinkMessagesTest extends Carriers {

    private static final MessageWishes NAMED_BY_TEXT = new MessageWishes(null, true, null, true, false);
    private static final Pattern LINK =
            Pattern.compile("https://care\\.clinic\\.example/login/link\\?token=([0-9a-f-]{36})");

    @LocalServerPort
    private int port;

    @Autowired
    private LinkMessages messages;

    @Autowired
    private OwnAccounts own;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Walk walk;

    @Autowired
    private JdbcClient jdbc;

    private Addressee person;

    @BeforeEach
    void somebody(@Autowired ObjectProvider<Addressee> people) {
        person = people.getObject();
    }

    @Test
    void goesInThePersonsLanguageAndLetsThemInOnce(@Autowired Secrets secrets) {
        person.speaking("Spanish", new MessageWishes(person.email(), false, true, true, false));
        send();
        assertThat(MAIL.mails()).isEmpty();
        assertThat(tokens()).as("before it is sent, there is no link").isZero();

        person.runDue();

        var text = MAIL.mails().get(0).text();
        assertThat(text)
                .startsWith("Con este enlace puede abrir su propia página")
                .contains("dígaselo a su equipo");
        var token = token(text);
        secrets.said(token);
        assertThat(secrets.tables()).as("tables that hold the link").isEmpty();
        var visitor = new Visitor(port);
        visitor.arrive("the person", visitor.post("/login/link", Map.of("token", token)));
        assertThat(visitor.get("/me").statusCode()).isEqualTo(200);
        assertThat(person.message().state()).isEqualTo(NotificationState.SENT);
    }

    @Test
    void goesOnceHoweverOftenItIsPressed() {
        person.speaking(null, NAMED_BY_TEXT);
        send();
        send();
        person.runDue();

        assertThat(SMS.texts()).hasSize(1);
        assertThat(token(SMS.texts().get(0).text())).hasSize(36);
    }

    @Test
    void isHeldBackWhenMessagesMayNotSayWhatTheyAreAbout() {
        person.speaking(null, new MessageWishes(null, true, null, false, false));
        send();

        stands(NotificationState.HELD_BACK, Reason.SUBJECT_UNNAMED);
    }

    @Test
    void isHeldBackWhenTheAccountWasClosedBeforeItWent() {
        person.speaking(null, NAMED_BY_TEXT);
        send();
        person.runDue();
        var account = accounts.ofPatient(person.patient()).orElseThrow().username();
        ControlledTime.set(MONDAY.plusSeconds(120));
        send();
        walk.as(CARE_MANAGER, () -> {
            own.close(person.patient(), account);
            return null;
        });
        SMS.forget();
        person.runDue();

        stands(NotificationState.HELD_BACK, Reason.ACCOUNT_CLOSED);
        assertThat(SMS.texts()).isEmpty();
        assertThat(tokens()).isZero();
    }

    @Test
    void leavesNoLinkBehindWhenTheChannelIsDown() {
        person.speaking(null, new MessageWishes(person.email(), false, true, true, false));
        send();
        MAIL.goesDown();
        try {
            assertThatThrownBy(person::runDue).isNotNull();
        } finally {
            MAIL.comesBack();
        }

        assertThat(tokens()).isZero();
    }

    @Test
    void isNothingThePersonsOwnSideSends() {
        person.speaking(null, NAMED_BY_TEXT);

        assertThatThrownBy(() -> walk.as("patient", () -> {
                    messages.send(person.episode());
                    return null;
                }))
                .isInstanceOf(NotPermitted.class);
    }

    private void send() {
        walk.as(CARE_MANAGER, () -> {
            messages.send(person.episode());
            return null;
        });
    }

    private static String token(String text) {
        var found = LINK.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private int tokens() {
        return jdbc.sql("select count(*) from one_time_tokens t join account a using (username) where a.patient_id = ?")
                .param(person.patient().value())
                .query(Integer.class)
                .single();
    }

    private void stands(NotificationState state, Reason reason) {
        assertThat(person.message().state()).isEqualTo(state);
        assertThat(person.message().reason()).contains(reason);
    }
}
