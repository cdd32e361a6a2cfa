package org.stepwell.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.patient.EpisodeId;

class OutboxMessageTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final PartnerFailure DOWN = new PartnerFailure("no-connection", false);
    private static final PartnerFailure REFUSED = new PartnerFailure("http-422", true);

    private final ExchangeSettings settings = new ExchangeSettings(
            true, Duration.ofSeconds(10), 3, Duration.ofMinutes(1), Duration.ofSeconds(5), Duration.ofSeconds(15));

    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT2M", "8, PT2H8M", "9, PT4H", "60, PT4H"})
    void pausesLongerAfterEachFailure(int attempts, Duration pause) {
        assertThat(settings.waitAfter(attempts)).isEqualTo(pause);
    }

    @Test
    void failsAfterTheLastAttempt() {
        var message = to("https://partner.example/fhir");

        message.notDelivered(DOWN, NOW, settings);
        message.notDelivered(DOWN, NOW, settings);
        assertThat(message.state()).isEqualTo(Delivery.WAITING);
        assertThat(message.nextAttemptAt()).isEqualTo(NOW.plus(Duration.ofMinutes(2)));

        message.notDelivered(DOWN, NOW, settings);
        assertThat(message.state()).isEqualTo(Delivery.FAILED);
        assertThat(message.failure()).isEqualTo("no-connection");
    }

    @Test
    void doesNotInsistOnceRefused() {
        var message = to("https://partner.example/fhir");

        message.notDelivered(REFUSED, NOW, settings);

        assertThat(message.state()).isEqualTo(Delivery.FAILED);
        assertThat(message.attempts()).isEqualTo(1);
    }

    @Test
    void goesByHandWhereThereIsNoEndpoint() {
        assertThat(to(null).state()).isEqualTo(Delivery.BY_HAND);
    }

    @Test
    void aCancellationNamesTheMessageItTakesBack() {
        var sent = to("https://partner.example/fhir");
        var posting = new Posting(sent.about(), sent.id().toString(), Purpose.CANCELLATION, sent.endpoint());
        var cancellation = OutboxMessage.of(sent.episodeId(), posting, NOW);

        assertThat(cancellation.original()).isEqualTo(sent.id());
        assertThat(sent.original()).isEqualTo(sent.id());
    }

    private static OutboxMessage to(String endpoint) {
        return OutboxMessage.of(
                EpisodeId.random(), new Posting(UUID.randomUUID(), "step-1", Purpose.REFERRAL, endpoint), NOW);
    }
}
