package org.stepwell;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Care coordination for mental-health teams, as processes that run. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Stepwell {

    public static void main(String[] args) {
        SpringApplication.run(Stepwell.class, args);
    }
}
