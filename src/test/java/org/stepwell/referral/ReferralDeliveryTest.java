package org.stepwell.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.consent.ConsentScope.COMMUNITY_SERVICES;
import static org.stepwell.consent.ConsentScope.FAMILY;

import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.directory.ServiceProvider;
import org.stepwell.exchange.Delivery;
import org.stepwell.exchange.OutboxMessage;
import org.stepwell.exchange.Postman;
import org.stepwell.exchange.Purpose;
import org.stepwell.workflow.ControlledTime;

@HouseTest
class ReferralDeliveryTest {

    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);
    private static final Duration UNTIL_THE_NEXT_ATTEMPT = Duration.ofMinutes(5);

    @Autowired
    private JdbcClient jdbc;

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
    void triesAgainWhenThePartnerIsDownAndCreatesOnlyOne() {
        partner.stop();
        sendAndDeliver();
        assertThat(message().state()).isEqualTo(Delivery.WAITING);
        assertThat(message().attempts()).isEqualTo(1);
        assertThat(message().failure()).isEqualTo("no-connection");

        partner.start();
        loop.pass(UNTIL_THE_NEXT_ATTEMPT);
        postman.deliver();

        assertThat(message().state()).isEqualTo(Delivery.DELIVERED);
        assertThat(message().failure()).isNull();
        assertThat(partner.all(Task.class)).hasSize(1);
    }

    @Test
    void waitsBeforeItTriesAgain() {
        partner.refuse(new InternalErrorException("busy"));
        sendAndDeliver();
        postman.deliver();

        assertThat(partner.transactions()).isEqualTo(1);
        assertThat(message().attempts()).isEqualTo(1);
    }

    @Test
    void showsThePartnerNothingTwiceWhenAnAnswerIsLost() {
        partner.loseNextAnswer(new InternalErrorException("stored, but the answer is lost"));
        sendAndDeliver();
        loop.pass(UNTIL_THE_NEXT_ATTEMPT);
        postman.deliver();

        assertThat(partner.transactions()).isEqualTo(2);
        assertThat(partner.all(Task.class)).hasSize(1);
        assertThat(partner.all(ServiceRequest.class)).hasSize(1);
        assertThat(partner.all(Patient.class)).hasSize(1);
        assertThat(message().state()).isEqualTo(Delivery.DELIVERED);
    }

    @Test
    void deliversOnceWhenSeveralNodesLookAtOnce() {
        send();

        Stream.generate(() -> CompletableFuture.runAsync(postman::deliver))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(partner.transactions()).isEqualTo(1);
        assertThat(message().state()).isEqualTo(Delivery.DELIVERED);
    }

    @Test
    void sendsNothingOnceConsentIsWithdrawn() {
        send();
        loop.person().withdrawConsent();
        postman.deliver();

        assertThat(partner.transactions()).isZero();
        assertThat(message().state()).isEqualTo(Delivery.FAILED);
        assertThat(message().failure()).isEqualTo("taken-back");
        assertThat(loop.state()).isEqualTo(ReferralState.WITHDRAWN);
    }

    @Test
    void sendsNothingThatTheConsentNoLongerCovers() {
        send();
        loop.person().allow(FAMILY);
        postman.deliver();

        assertThat(partner.transactions()).isZero();
        assertThat(message().failure()).isEqualTo("no-consent");
        assertThat(jdbc.sql(
                                "select actor || ' ' || what || ' ' || reason from audit_event"
                                        + " where action = 'deny' and patient_id = (select patient_id from episode where id = ?)")
                        .param(message().episodeId().value())
                        .query(String.class)
                        .list())
                .containsExactly("system:outbox message to a partner no-consent");
        assertThat(loop.overview().handOver()).isEmpty();
    }

    @Test
    void goesByPhoneWhenThePartnerRefusesIt() {
        partner.refuse(new UnprocessableEntityException("no"));
        sendAndDeliver();

        assertThat(message().state()).isEqualTo(Delivery.FAILED);
        assertThat(message().failure()).isEqualTo("http-422");
        assertThat(loop.overview().handOver().map(ServiceProvider::phone)).contains("555 0177");
    }

    @Test
    void holdsTheConsentUntilThePartnerHasAnswered() {
        var withdrawals = new ArrayList<CompletableFuture<Void>>();
        partner.whileItStores(() -> {
            var withdrawal = CompletableFuture.runAsync(loop.person()::withdrawConsent);
            assertThat(withdrawal)
                    .withFailMessage("withdrawn while it was relied on")
                    .failsWithin(HALF_A_SECOND);
            withdrawals.add(withdrawal);
        });
        sendAndDeliver();

        assertThat(withdrawals).singleElement().satisfies(it -> assertThat(it).succeedsWithin(Duration.ofSeconds(10)));
        assertThat(message().state()).isEqualTo(Delivery.DELIVERED);
    }

    @Test
    void goesByPhoneWhenThePartnerStaysDown() {
        partner.refuse(new InternalErrorException("down"));
        sendAndDeliver();
        // 8 pauses grow to 128 minutes, the other 5 last four hours
        for (int pause = 1; pause <= 13; pause++) {
            loop.pass(Duration.ofHours(pause <= 8 ? 3 : 4));
            postman.deliver();
        }

        assertThat(message().state()).isEqualTo(Delivery.FAILED);
        assertThat(partner.transactions()).isEqualTo(14);
    }

    @Test
    void takesBackSilentlyWhatNeverLeft() {
        send();
        loop.complete(
                "ask-for-consent", Map.of("decision", "deny", "signedBy", "Ngozi Okafor", "relationship", "self"));
        postman.deliver();

        assertThat(partner.transactions()).isZero();
        assertThat(message().failure()).isEqualTo("taken-back");
    }

    @Test
    void postsOnceForOneRunOfAStep() {
        send();

        loop.post("step-1");

        assertThatThrownBy(() -> loop.post("step-1")).hasRootCauseInstanceOf(PSQLException.class);
        assertThat(loop.messages()).hasSize(2);
    }

    private void sendAndDeliver() {
        send();
        postman.deliver();
    }

    private void send() {
        loop.send(loop.service(ServiceProvider.byFhir("Open larder", "food-support", "555 0177", partner.endpoint())));
    }

    private OutboxMessage message() {
        return loop.messages().stream()
                .filter(message -> message.purpose() == Purpose.REFERRAL)
                .findFirst()
                .orElseThrow();
    }
}
