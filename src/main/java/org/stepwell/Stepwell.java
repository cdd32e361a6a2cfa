package org.stepwell;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Care coordination for mental-health teams, as processes that run. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Stepwell {

    public static void main(String[] args) {
        // The engine stores times without their zone: every node must mean the same one.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication.run(Stepwell.class, args);
    }
}
