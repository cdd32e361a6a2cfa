package org.stepwell.team.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.stepwell.team.Accounts;

/** How people sign in, and the headers that every page carries. */
@Configuration(proxyBeanMethods = false)
class SignIn {

    private static final String CONTENT_SECURITY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** The staff's pages are closed to patients and families, and their own pages to everybody else. */
    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, Arrive arrive, OneTimeTokenService tokens, Accounts accounts)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                HttpMethod.GET, "/assets/**", "/login", "/login/link", "/favicon.ico")
                        .permitAll()
                        .requestMatchers("/actuator/health/**", "/error")
                        .permitAll()
                        .requestMatchers("/me", "/me/**")
                        .hasAnyRole(PersonalSide.ROLES)
                        .anyRequest()
                        .access((who, request) -> new AuthorizationDecision(PersonalSide.isStaff(who.get()))))
                .formLogin(login ->
                        login.loginPage("/login").successHandler(arrive).permitAll())
                .oneTimeTokenLogin(link -> link.tokenService(tokens)
                        // links are made by the team, never by whoever asks at the door
                        .generateRequestResolver(request -> null)
                        .tokenGenerationSuccessHandler((request, response, token) -> {})
                        .loginPage("/login")
                        .loginProcessingUrl("/login/link")
                        .showDefaultSubmitPage(false)
                        .successHandler(arrive)
                        .failureHandler(new SimpleUrlAuthenticationFailureHandler("/login?link")))
                .addFilterBefore(new SignOutClosed(accounts), AuthorizationFilter.class)
                .exceptionHandling(refused -> refused.accessDeniedHandler(new TurnAway()))
                .logout(logout -> logout.logoutSuccessUrl("/login?signed-out"))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService userDetailsService(JdbcTemplate jdbc) {
        return username -> jdbc
                .query(
                        "select password_hash, roles, enabled from account where username = ?",
                        (row, number) -> User.withUsername(username)
                                .password(row.getString("password_hash"))
                                .disabled(!row.getBoolean("enabled"))
                                .roles((String[]) row.getArray("roles").getArray())
                                .build(),
                        username)
                .stream()
                .findFirst()
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
