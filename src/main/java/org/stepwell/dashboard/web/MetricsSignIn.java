package org.stepwell.dashboard.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.stepwell.team.Role;

/** Lets whoever collects the numbers in by a supervisor's name and password, as such programs know no sign-in page. */
@Configuration(proxyBeanMethods = false)
class MetricsSignIn {

    @Bean
    @Order(1)
    SecurityFilterChain metrics(HttpSecurity http) throws Exception {
        return http.securityMatcher("/actuator/prometheus")
                .authorizeHttpRequests(requests -> requests.anyRequest().hasRole(Role.SUPERVISOR.key()))
                .httpBasic(Customizer.withDefaults())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
