package org.stepwell.team;

import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Lets other systems in by a token of the provider, where the settings name one: what they may is that of the account of
 * their name, and no more than the scopes they were given.
 */
@Component
public class ApiClients {

    private static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";

    private final Accounts accounts;
    private final boolean offered;

    ApiClients(Accounts accounts, Environment environment) {
        this.accounts = accounts;
        this.offered = environment.containsProperty(ISSUER);
    }

    public void addTo(HttpSecurity http) throws Exception {
        if (offered) {
            http.oauth2ResourceServer(server -> server.jwt(token ->
                    token.jwtAuthenticationConverter((Converter<Jwt, AbstractAuthenticationToken>) this::known)));
        }
    }

    /** @return what a token must have been given for; whoever came by name and password is asked for their role instead */
    public static AuthorizationManager<RequestAuthorizationContext> scope(
            String scope, AuthorizationManager<RequestAuthorizationContext> otherwise) {
        var scoped = AuthorityAuthorizationManager.<RequestAuthorizationContext>hasAuthority("SCOPE_" + scope);
        return (who, request) -> who.get() instanceof JwtAuthenticationToken
                ? (AuthorizationDecision) scoped.authorize(who, request)
                : (AuthorizationDecision) otherwise.authorize(who, request);
    }

    private JwtAuthenticationToken known(Jwt token) {
        var client = token.hasClaim("client_id") ? token.getClaimAsString("client_id") : token.getSubject();
        var roles = accounts.find(client).filter(account -> accounts.isOpen(client)).stream()
                .flatMap(account -> account.roles().stream())
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role.key()));
        Collection<GrantedAuthority> scopes = new JwtGrantedAuthoritiesConverter().convert(token);
        return new JwtAuthenticationToken(
                token, Stream.concat(scopes.stream(), roles).toList(), client);
    }
}
