package org.stepwell.team;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the secrets of sign-in links and knows them again by their hash, so that reading the table opens nothing. */
@Component
class LinkTokens implements OneTimeTokenService {

    static final String SIGN_IN = "sign-in";
    static final String PASSWORD = "password";

    private final JdbcClient jdbc;
    private final Clock clock;

    LinkTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        return generate(request, SIGN_IN);
    }

    OneTimeToken generate(GenerateOneTimeTokenRequest request, String purpose) {
        var until = clock.instant().plus(request.getExpiresIn());
        var secret = UUID.randomUUID().toString();
        jdbc.sql("delete from one_time_tokens where expires_at < ?")
                .param(Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("insert into one_time_tokens (token_value, username, expires_at, purpose) values (?, ?, ?, ?)")
                .params(hash(secret), request.getUsername(), Timestamp.from(until), purpose)
                .update();
        return new DefaultOneTimeToken(secret, request.getUsername(), until);
    }

    /** @return null, which lets nobody in, for what is unknown, used, too old or leads to a closed account */
    @Override
    @Transactional
    public OneTimeToken consume(OneTimeTokenAuthenticationToken shown) {
        return consume(shown.getTokenValue(), SIGN_IN).orElse(null);
    }

    /** @return empty for what is unknown, used, too old, made for something else or leads to a closed account */
    Optional<OneTimeToken> consume(String secret, String purpose) {
        return jdbc.sql("delete from one_time_tokens t using account a where t.token_value = ? and t.purpose = ?"
                        + " and a.username = t.username and a.enabled returning t.username, t.expires_at")
                .params(hash(secret), purpose)
                .query((row, number) -> (OneTimeToken) new DefaultOneTimeToken(
                        secret, row.getString(1), row.getTimestamp(2).toInstant()))
                .optional()
                .filter(token -> token.getExpiresAt().isAfter(now()));
    }

    private Instant now() {
        return clock.instant();
    }

    static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
