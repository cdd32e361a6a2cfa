package org.stepwell.team.web;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Lets staff in by a provider of identities, where the settings name one; the second factor is the provider's to ask for. */
@Component
class ProviderSignIn {

    static final String REGISTRATION = "oidc";
    static final String START = "/oauth2/authorization";

    private static final Set<String> TOLD = Set.of("no-role", "not-here");
    private static final String SIGNED_OUT = "/login?signed-out";

    private final ClientRegistrationRepository registrations;
    private final ProviderUsers users;

    ProviderSignIn(ObjectProvider<ClientRegistrationRepository> registrations, ProviderUsers users) {
        this.registrations = registrations.getIfAvailable();
        this.users = users;
    }

    boolean isOffered() {
        return registrations != null;
    }

    void addTo(HttpSecurity http, Arrive arrive) throws Exception {
        if (!isOffered()) {
            return;
        }
        var requests = new DefaultOAuth2AuthorizationRequestResolver(registrations, START);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        http.oauth2Login(provider -> provider.loginPage("/login")
                .authorizationEndpoint(start -> start.authorizationRequestResolver(requests))
                .userInfoEndpoint(info -> info.oidcUserService(users))
                .successHandler(arrive)
                .failureHandler((request, response, failed) -> response.sendRedirect("/login?" + why(failed))));
    }

    /** Ends the session at the provider, too, so that the next at this desk signs in as themselves. */
    LogoutSuccessHandler signOut() {
        if (!isOffered()) {
            var here = new SimpleUrlLogoutSuccessHandler();
            here.setDefaultTargetUrl(SIGNED_OUT);
            return here;
        }
        var there = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        there.setPostLogoutRedirectUri("{baseUrl}" + SIGNED_OUT);
        there.setDefaultTargetUrl(SIGNED_OUT);
        return there;
    }

    /** @return where the form that signs out may lead, but for here */
    Optional<String> origin() {
        return Optional.ofNullable(registrations)
                .map(all -> all.findByRegistrationId(REGISTRATION))
                .map(one -> one.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                .map(end -> URI.create(end.toString()))
                .map(end -> end.getScheme() + "://" + end.getAuthority());
    }

    private static String why(AuthenticationException failed) {
        return failed instanceof OAuth2AuthenticationException told
                        && TOLD.contains(told.getError().getErrorCode())
                ? told.getError().getErrorCode()
                : "provider";
    }
}
