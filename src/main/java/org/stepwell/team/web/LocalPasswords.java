package org.stepwell.team.web;

import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.stepwell.team.SignInTries;

/**
 * Knows local accounts by their passwords. Whoever is unknown, closed, wrong or has to wait gets the same answer after the
 * same work, so that nobody learns which it was.
 */
@Component
class LocalPasswords implements AuthenticationProvider {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final SignInTries tries;
    private final Stored nobody;

    LocalPasswords(JdbcClient jdbc, PasswordEncoder passwords, SignInTries tries) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.tries = tries;
        this.nobody = new Stored(passwords.encode("nobody's"), new String[0], false);
    }

    private record Stored(String hash, String[] roles, boolean open) {}

    @Override
    public Authentication authenticate(Authentication tried) {
        var username = tried.getName();
        var stored = stored(username);
        var right = passwords.matches(String.valueOf(tried.getCredentials()), stored.hash());
        if (tries.mustWait(username)) {
            throw refusal();
        } else if (!right || !stored.open()) {
            tries.failed(username, address(tried));
            throw refusal();
        }
        tries.succeeded(username);
        var who = User.withUsername(username)
                .password("")
                .authorities(authorities(stored.roles()))
                .build();
        var known = UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities());
        known.setDetails(tried.getDetails());
        return known;
    }

    @Override
    public boolean supports(Class<?> tried) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(tried);
    }

    private Stored stored(String username) {
        return jdbc.sql("select password_hash, roles, enabled from account where username = ?" + " and subject is null")
                .param(username)
                .query((row, number) ->
                        new Stored(row.getString(1), (String[]) row.getArray(2).getArray(), row.getBoolean(3)))
                .optional()
                .orElse(nobody);
    }

    private static GrantedAuthority[] authorities(String... roles) {
        return AuthorityUtils.createAuthorityList(
                        Arrays.stream(roles).map("ROLE_"::concat).toArray(String[]::new))
                .toArray(GrantedAuthority[]::new);
    }

    private static String address(Authentication tried) {
        return tried.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    private static BadCredentialsException refusal() {
        return new BadCredentialsException("Not known by this password");
    }
}
