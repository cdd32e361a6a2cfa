package org.stepwell;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Care coordination for mental-health teams, as processes that run. */
@SpringBootApplication
public class Stepwell {

    public static void main(String[] args) {
        SpringApplication.run(Stepwell.class, args);
    }
}
