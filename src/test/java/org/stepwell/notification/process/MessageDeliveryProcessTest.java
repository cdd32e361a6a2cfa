package org.stepwell.notification.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.stepwell.notification.Addressee;
import org.stepwell.notification.Carriers;
import org.stepwell.notification.Medium;
import org.stepwell.notification.NotificationState;
import org.stepwell.notification.Reason;
import org.stepwell.patient.ContactChannel;
import org.stepwell.patient.MessageWishes;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.ProcessTest;
import org.stepwell.workflow.Walk;

@ProcessTest("message-delivery")
class MessageDeliveryProcessTest extends Carriers {

    @Autowired
    private Walk walk;

    private Addressee person;

    @BeforeEach
    void somebodyInCare(@Autowired ObjectProvider<Addressee> people) {
        person = people.getObject();
    }

    @Test
    void writesInThePersonsLanguageAndNoMoreThanTheyAllow() {
        person.speaking("Spanish", person.byEmail()).planPublished();
        var delivery = walk.instance(MessageDeliveryProcess.KEY, person.key());

        person.runDue();

        assertThat(delivery).isEnded().hasPassed("end-message-sent");
        assertThat(MAIL.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo(person.email());
            assertThat(mail.subject()).isEqualTo("Un mensaje para usted");
            assertThat(mail.text())
                    .startsWith("Tiene un mensaje de su equipo de atención.")
                    .contains("555 0199")
                    .doesNotContain("plan");
            assertThat(mail.id()).isEqualTo("<" + person.message().id() + "@clinic.example>");
        });
        assertThat(person.message().state()).isEqualTo(NotificationState.SENT);
        assertThat(person.message().medium()).contains(Medium.EMAIL);
    }

    @Test
    void saysWhatItIsAboutByTextWhenThePersonAllowsIt() {
        person.speaking(null, new MessageWishes(null, true, null, true, false)).planPublished();

        person.runDue();

        assertThat(SMS.texts()).singleElement().satisfies(text -> {
            assertThat(text.to()).isEqualTo("+15550100123");
            assertThat(text.text()).startsWith("Your care plan is ready to read.");
            assertThat(text.key()).isEqualTo(person.message().id().toString());
        });
    }

    @Test
    void tellsTheSameThingOnce() {
        var plan = person.speaking(null, person.byEmail()).planPublished();
        person.planPublished(plan);
        person.runDue();
        person.planPublished(plan);
        person.runDue();

        assertThat(MAIL.mails()).hasSize(1);
        assertThat(person.messages()).hasSize(1);
    }

    @Test
    void waitsForTheMorning() {
        ControlledTime.set(Instant.parse("2026-03-02T22:30:00Z"));
        person.speaking(null, person.byEmail()).planPublished();

        person.runDue();
        assertThat(walk.instance(MessageDeliveryProcess.KEY, person.key())).isWaitingAt("on-sending-due");
        assertThat(MAIL.mails()).isEmpty();

        walk.pass(person.key(), Duration.ofHours(10));
        assertThat(MAIL.mails()).hasSize(1);
        assertThat(person.message().settledAt()).contains(Instant.parse("2026-03-03T08:00:00Z"));
    }

    @Test
    void keepsAMessageBackFromSomebodyWhoMeanwhileWantsNone() {
        person.speaking(null, person.byEmail()).planPublished();
        var delivery = walk.instance(MessageDeliveryProcess.KEY, person.key());
        person.wishes(new MessageWishes(person.email(), null, true, false, true));

        person.runDue();

        assertThat(delivery).isEnded().hasPassed("end-message-kept");
        assertThat(MAIL.mails()).isEmpty();
        assertThat(person.message().reason()).contains(Reason.UNSUBSCRIBED);
    }

    @Test
    void goesByTheOtherWayThePersonAllowsWhenOneIsRefused() {
        SMS.answers(422);
        person.speaking(null, new MessageWishes(person.email(), true, true, false, false))
                .planPublished();

        person.runDue();

        assertThat(MAIL.mails()).hasSize(1);
        assertThat(person.message().medium()).contains(Medium.EMAIL);
    }

    @Test
    void prefersTheWayThePersonPrefers() {
        person.speaking(null, new MessageWishes(person.email(), true, true, false, false))
                .prefers(ContactChannel.EMAIL)
                .planPublished();

        person.runDue();

        assertThat(MAIL.mails()).hasSize(1);
        assertThat(SMS.texts()).isEmpty();
    }

    @Test
    void keepsAMessageThatNoWayTakesForSomebodyToTell() {
        SMS.answers(404);
        person.speaking(null, new MessageWishes(null, true, false, false, false))
                .planPublished();

        person.runDue();

        assertThat(person.message().state()).isEqualTo(NotificationState.NOT_TOLD);
        assertThat(person.message().reason()).contains(Reason.ADDRESS_REFUSED);
    }

    @Test
    void bringsAChannelThatStaysDownBeforeASupervisorAndSendsOnceItIsBack() {
        person.speaking(null, person.byEmail()).planPublished();
        var delivery = walk.instance(MessageDeliveryProcess.KEY, person.key());
        walk.jobs(person.key()).forEach(walk::run);
        MAIL.goesDown();
        for (var tries = 0; tries < 5; tries++) {
            assertThat(person.message().state()).isEqualTo(NotificationState.WAITING);
            assertThatThrownBy(() -> walk.jobs(person.key()).forEach(walk::run)).hasMessageContaining("mail-server");
        }
        assertThat(person.message().state()).isEqualTo(NotificationState.STOPPED);
        assertThat(person.tablesWithAddress()).containsExactly("patient");

        MAIL.comesBack();
        walk.complete("supervisor", person.key(), "resolve-stopped-step", Map.of("decision", "retry"));
        walk.pass(person.key(), Duration.ofMinutes(10));

        assertThat(delivery).isEnded().hasPassed("end-message-sent");
        assertThat(MAIL.mails()).hasSize(1);
        assertThat(person.message().state()).isEqualTo(NotificationState.SENT);
        assertThat(person.message().reason()).isEmpty();
    }
}
