package org.stepwell.fhir.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.stepwell.fhir.Problem;
import org.stepwell.team.ApiClients;

/** How partner systems sign in: by HTTP Basic or a token of the provider with each request, and no session. */
@Configuration(proxyBeanMethods = false)
class PartnerSignIn {

    private static final String TAKE = "system/*.write";

    @Bean
    @Order(1)
    SecurityFilterChain partnerSystems(HttpSecurity http, Outcomes outcomes, ApiClients clients) throws Exception {
        clients.addTo(http);
        return http.securityMatcher("/fhir", "/fhir/**")
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .access(ApiClients.scope(TAKE, AuthenticatedAuthorizationManager.authenticated())))
                .httpBasic(basic ->
                        basic.authenticationEntryPoint((request, response, failure) -> challenge(response, outcomes)))
                // credentials and tokens travel with each request; there is no session another site could ride on.
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    private static void challenge(HttpServletResponse response, Outcomes outcomes) throws IOException {
        var problem = new Problem(Problem.Kind.LOGIN, "Bundle", "is taken only from those who sign in");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Stepwell\", charset=\"UTF-8\"");
        response.setContentType(Outcomes.FHIR_JSON.toString());
        response.getWriter().write(outcomes.of(List.of(problem)));
    }
}
