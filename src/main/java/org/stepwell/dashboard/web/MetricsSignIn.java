package org.stepwell.dashboard.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.stepwell.team.ApiClients;
import org.stepwell.team.Role;

/** Lets whoever collects the numbers in by a supervisor's name and password or a token of the provider, as such programs know no sign-in page. */
@Configuration(proxyBeanMethods = false)
class MetricsSignIn {

    private static final String COLLECT = "system/metrics.read";

    @Bean
    @Order(1)
    SecurityFilterChain metrics(HttpSecurity http, ApiClients clients) throws Exception {
        clients.addTo(http);
        return http.securityMatcher("/actuator/prometheus")
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .access(ApiClients.scope(
                                COLLECT, AuthorityAuthorizationManager.hasRole(Role.SUPERVISOR.key()))))
                .httpBasic(Customizer.withDefaults())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
