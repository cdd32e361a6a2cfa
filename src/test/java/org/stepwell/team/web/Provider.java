package org.stepwell.team.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** A provider of identities as a library makes one, in this JVM. */
public final class Provider implements AutoCloseable {

    public static final String CLIENT = "stepwell";
    public static final String PARTNER = "partner-system";
    public static final String SIGNED_IN_AS = "Signed-In-As";
    public static final String SECRET = "only-in-tests";
    public static final String PARTNER_SECRET = "only-in-tests-too";

    private static final AtomicReference<List<String>> ROLES = new AtomicReference<>(List.of());
    private static final AtomicReference<String> NAME = new AtomicReference<>("Mara Invented");
    private static final AtomicReference<String> SUBJECT = new AtomicReference<>();

    private final ConfigurableApplicationContext running;

    /** @param port where the site is that people come back to */
    public Provider(int port) {
        running = new SpringApplicationBuilder(Server.class)
                .run(
                        "--server.port=0",
                        "--spring.config.location=optional:file:/nowhere/",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=warn",
                        "--site=http://localhost:" + port + "/login/oauth2/code/oidc");
    }

    public String issuer() {
        return "http://localhost:" + running.getEnvironment().getProperty("local.server.port");
    }

    /** Whoever signs in next is this person, with these roles. */
    public void tell(String subject, String name, String... roles) {
        SUBJECT.set(subject);
        NAME.set(name);
        ROLES.set(List.of(roles));
    }

    @Override
    public void close() {
        running.close();
    }

    /** The library as its documentation sets it up. */
    @EnableAutoConfiguration(
            excludeName = {
                "org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration",
                "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
                "org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration",
                "org.springframework.boot.autoconfigure.session.SessionAutoConfiguration"
            })
    static class Server {

        @Bean
        SecurityFilterChain everything(HttpSecurity http) throws Exception {
            var server = OAuth2AuthorizationServerConfigurer.authorizationServer();
            return http.with(server, configured -> configured.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .addFilterAfter(Server::knowByName, SecurityContextHolderFilter.class)
                    .csrf(csrf -> csrf.disable())
                    .build();
        }

        /** Whoever asks to be sent back has signed in before, by the name they say. */
        private static void knowByName(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            var name = ((HttpServletRequest) request).getHeader(SIGNED_IN_AS);
            if (name != null) {
                SecurityContextHolder.getContext()
                        .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                                name, null, AuthorityUtils.createAuthorityList("ROLE_known")));
            }
            chain.doFilter(request, response);
        }

        @Bean
        RegisteredClientRepository clients(@Value("${site}") String site) {
            var staff = RegisteredClient.withId(UUID.randomUUID().toString())
                    .clientId(CLIENT)
                    .clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(site)
                    .postLogoutRedirectUri("http://localhost/login?signed-out")
                    .scope("openid")
                    .scope("profile")
                    .clientSettings(
                            ClientSettings.builder().requireProofKey(true).build())
                    .build();
            var partner = RegisteredClient.withId(UUID.randomUUID().toString())
                    .clientId(PARTNER)
                    .clientSecret("{noop}" + PARTNER_SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                    .scope("system/*.read")
                    .scope("system/*.write")
                    .scope("system/metrics.read")
                    .build();
            return new InMemoryRegisteredClientRepository(staff, partner);
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return token -> {
                if (token.getAuthorizationGrantType().equals(AuthorizationGrantType.AUTHORIZATION_CODE)) {
                    token.getClaims()
                            .subject(SUBJECT.get())
                            .claim("preferred_username", token.getPrincipal().getName())
                            .claim("name", NAME.get())
                            .claim("roles", ROLES.get());
                }
            };
        }
    }
}
