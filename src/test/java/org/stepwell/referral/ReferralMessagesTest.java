package org.stepwell.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.consent.ConsentScope.COMMUNITY_SERVICES;

import java.time.Duration;
import java.util.Map;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.stepwell.HouseTest;
import org.stepwell.directory.ServiceProvider;
import org.stepwell.exchange.Delivery;
import org.stepwell.exchange.OutboxMessage;
import org.stepwell.exchange.Postman;
import org.stepwell.workflow.ControlledTime;

@HouseTest
class ReferralMessagesTest {

    @Autowired
    private ObjectProvider<ReferralLoop> loops;

    @Autowired
    private Postman postman;

    private final PartnerSystem partner = new PartnerSystem();
    private ReferralLoop loop;

    @BeforeEach
    void somebodyWithANeed() {
        loop = loops.getObject().begin(COMMUNITY_SERVICES);
    }

    @AfterEach
    void close() {
        partner.close();
        ControlledTime.release();
    }

    @Test
    void saysWhoNeedsWhatAndHowSoonAndNoMore() {
        sendAndDeliver();

        assertThat(message().state()).isEqualTo(Delivery.DELIVERED);
        var task = partner.only(Task.class);
        assertThat(task.getStatus()).isEqualTo(TaskStatus.REQUESTED);
        assertThat(task.getIntent()).isEqualTo(Task.TaskIntent.ORDER);
        assertThat(task.getCode().getCodingFirstRep().getCode()).isEqualTo("fulfill");
        assertThat(task.getPriority()).isEqualTo(Task.TaskPriority.URGENT);
        assertThat(task.getMeta().getProfile().get(0).getValue()).endsWith("SDOHCC-TaskForReferralManagement");
        var request = partner.only(ServiceRequest.class);
        assertThat(task.getFocus().getReference()).isEqualTo(request.getId());
        assertThat(request.getStatus()).isEqualTo(ServiceRequest.ServiceRequestStatus.ACTIVE);
        assertThat(request.getCategoryFirstRep().getCodingFirstRep().getCode()).isEqualTo("food-insecurity");
        assertThat(request.getIdentifierFirstRep().getValue())
                .isEqualTo(loop.id().toString());
        var patient = partner.only(Patient.class);
        assertThat(request.getSubject().getReference()).isEqualTo(patient.getId());
        assertThat(patient.getNameFirstRep().getFamily()).isEqualTo("Okafor");
    }

    @Test
    void takesBackWhatThePartnerHas() {
        sendAndDeliver();
        loop.answer(Answer.ACCEPTED, null).attended().confirm("no-longer-wanted");
        postman.deliver();

        assertThat(partner.only(Task.class).getStatus()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(partner.only(Task.class).getFor().isEmpty()).isTrue();
    }

    @Test
    void sendsWhatThePartnerWantsToKnow() {
        sendAndDeliver();
        loop.answer(Answer.MORE_INFORMATION, "How many at home?")
                .complete("give-information", Map.of("information", "Two adults"))
                .pass(Duration.ZERO);
        postman.deliver();

        var note = partner.only(Communication.class);
        assertThat(note.getPayloadFirstRep().getContentStringType().getValue()).isEqualTo("Two adults");
        assertThat(note.getAboutFirstRep().getIdentifier().getValue())
                .isEqualTo(loop.id().toString());
    }

    @Test
    void remindsThePartnerAfterTwoBusinessDays() {
        sendAndDeliver();
        loop.pass(Duration.ofDays(2));
        postman.deliver();

        assertThat(partner.only(Communication.class).getCategoryFirstRep().getText())
                .isEqualTo("reminder");
    }

    private void sendAndDeliver() {
        send();
        postman.deliver();
    }

    private void send() {
        loop.send(loop.service(ServiceProvider.byFhir("Open larder", "food-support", "555 0177", partner.endpoint())));
    }

    private OutboxMessage message() {
        return loop.messages().get(0);
    }
}
