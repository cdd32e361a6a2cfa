package org.stepwell.team.web;

import ca.uhn.fhir.context.FhirContext;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.stepwell.HouseTest;
import org.stepwell.audit.AuditSettings;
import org.stepwell.team.TeamSettings;

/** The door alone of another node on the same database: who signs in here is known at every other, and the other way round. */
class OtherDoor implements AutoCloseable {

    private final ConfigurableApplicationContext running;

    /** @param port its own, or 0 for any */
    OtherDoor(JdbcConnectionDetails database, int port, String... settings) {
        running = new SpringApplicationBuilder(Door.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("connection", database))
                .run(Stream.concat(
                                Stream.of(
                                        "--server.port=" + port,
                                        "--spring.flyway.enabled=false",
                                        "--stepwell.team.secret=" + HouseTest.SECRET),
                                Stream.of(settings))
                        .toArray(String[]::new));
    }

    int port() {
        return running.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        running.close();
    }

    @EnableAutoConfiguration(
            excludeName = {
                "org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration",
                "org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerJwtAutoConfiguration"
            })
    @ComponentScan({"org.stepwell.team", "org.stepwell.audit"})
    @ComponentScan(
            basePackages = {"org.stepwell.fhir.web", "org.stepwell.dashboard.web"},
            useDefaultFilters = false,
            includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*(SignIn|Outcomes)"))
    @EnableConfigurationProperties({TeamSettings.class, AuditSettings.class})
    static class Door {

        @Bean
        FhirContext fhir() {
            return FhirContext.forR4Cached();
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
