package org.stepwell.team.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.stepwell.team.Accounts;
import org.stepwell.team.SignInTries;
import org.stepwell.team.TeamSettings;

/** How people sign in, and the headers that every page carries. */
@Configuration(proxyBeanMethods = false)
class SignIn {

    private static final String CONTENT_SECURITY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** The libraries that draw models bring styles and signs of their own; these pages show no record of a person. */
    private static final String EDITOR_SECURITY =
            CONTENT_SECURITY.replace("style-src 'self';", "style-src 'self' 'unsafe-inline'; font-src 'self' data:;");

    private static final RequestMatcher EDITOR =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/studio/models/**");

    /** What no page of ours needs of a device, and so no script in one gets. */
    private static final String NOTHING_ASKED =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    private static final RequestMatcher PART = new RequestHeaderRequestMatcher("HX-Request");

    /** Whoever may do nothing of what a page is for finds no such page. */
    @Bean
    @Order(2)
    SecurityFilterChain people(
            HttpSecurity http,
            Arrive arrive,
            OneTimeTokenService tokens,
            Accounts accounts,
            TeamSettings settings,
            SignInTries tries,
            ProviderSignIn provider)
            throws Exception {
        var policy = provider.origin()
                .map(origin -> CONTENT_SECURITY.replace("form-action 'self'", "form-action 'self' " + origin))
                .orElse(CONTENT_SECURITY);
        provider.addTo(http, arrive);
        var holdOff = new HoldOff(tries);
        return http.authorizeHttpRequests(requests -> requests.anyRequest().access(Door::decide))
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
                        .failureHandler(holdOff))
                .addFilterBefore(holdOff, UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new SignOutIdle(settings), AuthorizationFilter.class)
                .addFilterBefore(new SignOutClosed(accounts), AuthorizationFilter.class)
                .exceptionHandling(refused -> refused.accessDeniedHandler(new TurnAway())
                        // a part of a page is no place for signing in; its script opens the whole page again
                        .defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), PART))
                .requestCache(before -> before.requestCache(pages()))
                .logout(logout -> logout.logoutSuccessHandler(provider.signOut()))
                .headers(headers -> headers.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                                new NegatedRequestMatcher(EDITOR), new ContentSecurityPolicyHeaderWriter(policy)))
                        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                                EDITOR, new ContentSecurityPolicyHeaderWriter(EDITOR_SECURITY)))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(asks -> asks.policy(NOTHING_ASKED))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** Remembers the page somebody wanted, under its own address. */
    private static RequestCache pages() {
        var pages = new HttpSessionRequestCache();
        pages.setMatchingRequestParameterName(null);
        pages.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                && !PART.matches(request)
                && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE));
        return pages;
    }

    /** No text that somebody means has a sign of no character in it, and the database takes none. */
    @Bean
    HttpFirewall httpFirewall() {
        var wall = new StrictHttpFirewall();
        wall.setAllowedParameterValues(value -> value == null || value.indexOf('\0') < 0);
        return wall;
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
