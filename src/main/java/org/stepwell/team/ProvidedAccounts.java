package org.stepwell.team;

import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff whom a provider of identities vouches for: their account is made as they first come, and kept up at each sign-in. */
@Service
public class ProvidedAccounts {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,60}");

    private static final String KNOWN = "update account set display_name = :name, roles = :roles"
            + " where issuer = :issuer and subject = :subject and enabled returning username";

    private static final String NEW =
            "insert into account (username, display_name, roles, password_hash, issuer, subject)"
                    + " values (:username, :name, :roles, :hash, :issuer, :subject) on conflict do nothing";

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    ProvidedAccounts(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    /**
     * Somebody as the provider tells of them.
     *
     * @param subject who it is for the provider, for ever
     * @param username the name they sign in by there, which becomes theirs here
     * @param roles every role it knows of them, ours among them
     */
    public record Provided(String issuer, String subject, String username, String name, Collection<String> roles) {}

    /**
     * @return the username of their account here
     * @throws NotVouchedFor without one of the staff's roles, with a name that is somebody else's here, or when the account
     *     is closed
     */
    @Transactional
    public String arrive(Provided provided) {
        var roles = Role.staff().stream()
                .map(Role::key)
                .filter(provided.roles()::contains)
                .toArray(String[]::new);
        if (roles.length == 0) {
            throw new NotVouchedFor("no-role");
        }
        return jdbc.sql(KNOWN)
                .param("name", provided.name())
                .param("roles", roles)
                .param("issuer", provided.issuer())
                .param("subject", provided.subject())
                .query(String.class)
                .optional()
                .orElseGet(() -> add(provided, roles));
    }

    private String add(Provided provided, String... roles) {
        var username = provided.username().toLowerCase(Locale.ROOT);
        var added = NAME.matcher(username).matches()
                ? jdbc.sql(NEW)
                        .param("username", username)
                        .param("name", provided.name())
                        .param("roles", roles)
                        .param("hash", passwords.encode(UUID.randomUUID().toString()))
                        .param("issuer", provided.issuer())
                        .param("subject", provided.subject())
                        .update()
                : 0;
        if (added == 0) {
            throw new NotVouchedFor("not-here");
        }
        return username;
    }
}
