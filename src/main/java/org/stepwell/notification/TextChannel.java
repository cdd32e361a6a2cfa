package org.stepwell.notification;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Sends text messages by a gateway over HTTP; a repetition carries the same Idempotency-Key. */
@Component
class TextChannel implements NotificationChannel {

    /** The gateway does not like the number or the text; anything else is its trouble or our settings'. */
    private static final Set<Integer> REFUSED = Set.of(400, 404, 410, 422);

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration READ = Duration.ofSeconds(15);
    private static final int FEWEST_DIGITS = 7;

    private final NotificationSettings settings;
    private final RestClient client;

    TextChannel(NotificationSettings settings, RestClient.Builder clients) {
        this.settings = settings;
        var http = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        http.setReadTimeout(READ);
        this.client = clients.requestFactory(http).build();
    }

    @Override
    public Medium medium() {
        return Medium.TEXT;
    }

    @Override
    public boolean isSetUp() {
        return settings.sms() != null && settings.sms().url() != null;
    }

    @Override
    public void send(Outgoing message) {
        var number = number(message.to());
        try {
            client.post()
                    .uri(settings.sms().url())
                    .headers(this::sign)
                    .header("Idempotency-Key", message.id().toString())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("to", number, "text", message.text()))
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientResponseException e) {
            var status = e.getStatusCode().value();
            throw REFUSED.contains(status)
                    ? ChannelFailure.refused("http-" + status)
                    : ChannelFailure.forNow("http-" + status);
        } catch (RestClientException e) {
            throw ChannelFailure.forNow("no-connection");
        }
    }

    private void sign(HttpHeaders headers) {
        if (settings.sms().token() != null) {
            headers.setBearerAuth(settings.sms().token());
        }
    }

    /** As people write it, without what they put between the digits. */
    private static String number(String written) {
        var digits = written.replaceAll("[^0-9]", "");
        if (digits.length() < FEWEST_DIGITS) {
            throw ChannelFailure.refused("no-number");
        }
        return written.strip().startsWith("+") ? "+" + digits : digits;
    }
}
