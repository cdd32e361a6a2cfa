package org.stepwell.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.client.RestClient;

class TextChannelTest {

    private static final UUID ID = UUID.randomUUID();

    private final SmsGateway gateway = new SmsGateway();
    private final TextChannel channel = channel(new NotificationSettings.Gateway(gateway.url(), "key-of-ours"));

    @AfterEach
    void down() {
        gateway.stop();
    }

    @Test
    void handsTheTextToTheGatewayUnderOneKey() {
        channel.send(message("+1 (555) 010-0123"));

        assertThat(gateway.texts())
                .containsExactly(new SmsGateway.Text(
                        "+15550100123", "Llámenos, por favor", ID.toString(), "Bearer key-of-ours"));
    }

    @ParameterizedTest
    @CsvSource({
        "400, true",
        "404, true",
        "410, true",
        "422, true",
        "401, false",
        "403, false",
        "408, false",
        "429, false",
        "500, false",
        "503, false"
    })
    void tellsARefusedNumberFromTroubleThatPasses(int status, boolean isFinal) {
        gateway.answers(status);

        assertThat(failure("555-010-0123").isFinal()).isEqualTo(isFinal);
        assertThat(failure("555-010-0123")).hasMessage("http-" + status).hasNoCause();
    }

    @Test
    void comesBackToAGatewayThatIsDown() {
        gateway.stop();

        assertThat(failure("555-010-0123").isFinal()).isFalse();
    }

    @Test
    void troublesNoGatewayWithWhatIsNoNumber() {
        assertThat(failure("ask her sister").isFinal()).isTrue();
        assertThat(gateway.texts()).isEmpty();
    }

    @Test
    void isNotSetUpWithoutAGateway() {
        assertThat(channel(null).isSetUp()).isFalse();
        assertThat(channel.isSetUp()).isTrue();
    }

    private ChannelFailure failure(String to) {
        return catchThrowableOfType(ChannelFailure.class, () -> channel.send(message(to)));
    }

    private static Outgoing message(String to) {
        return new Outgoing(ID, to, "Un mensaje", "Llámenos, por favor");
    }

    private static TextChannel channel(NotificationSettings.Gateway gateway) {
        return new TextChannel(new NotificationSettings(null, null, gateway, null, Map.of()), RestClient.builder());
    }
}
