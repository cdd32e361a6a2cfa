package org.stepwell.notification;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.stepwell.team.Role;

/**
 * How messages reach people; the mail server itself is set under {@code spring.mail}.
 *
 * @param from the address e-mail comes from; without it no e-mail is sent
 * @param callBack the telephone number a message asks to call; without it the message asks to call the care team
 * @param sms the gateway for text messages; without it none is sent
 * @param site the address at which people open this product, such as {@code https://care.example.org}; without it no
 *     message carries a link
 * @param onCall where whoever is on call is told, by role: an e-mail address or a telephone number
 */
@ConfigurationProperties("stepwell.notification")
public record NotificationSettings(
        String from,
        String callBack,
        Gateway sms,
        URI site,
        @DefaultValue Map<String, String> onCall) {

    /** Throws when none is set. */
    String address(String path) {
        return site.toString().replaceFirst("/+$", "") + path;
    }

    Optional<String> onCall(Role role) {
        return Optional.ofNullable(onCall.get(role.key()));
    }

    /**
     * A gateway that takes a text message as a JSON document with {@code to} and {@code text}.
     *
     * @param url where it takes them
     * @param token what it knows us by, sent as a bearer token
     */
    public record Gateway(URI url, String token) {

        /** Without the token: this text may end up in a log line. */
        @Override
        public String toString() {
            return "Gateway";
        }
    }
}
