package org.stepwell.demo;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the embedded run.
 *
 * @param dataDirectory where the embedded PostgreSQL keeps its data, so that work survives a restart
 * @param patients how many invented people live through that year
 * @param history whether the first start plays a year of invented patients before it serves the first request
 */
@ConfigurationProperties("stepwell.demo")
record DemoSettings(
        @DefaultValue("data") Path dataDirectory,
        @DefaultValue("60") int patients,
        @DefaultValue("true") boolean history) {

    private static final int MANY = 200;

    /** By the norm of a caseload. */
    private static final int PEOPLE_PER_CARE_MANAGER = 90;

    DemoSettings {
        if (patients < 1 || patients > 20_000) {
            throw new IllegalArgumentException("stepwell.demo.patients must be from 1 to 20000");
        }
    }

    /** @return whether it is a clinic to be looked at for its numbers, not for its people */
    boolean many() {
        return patients >= MANY;
    }

    int careManagers() {
        return (patients + PEOPLE_PER_CARE_MANAGER - 1) / PEOPLE_PER_CARE_MANAGER;
    }

    /** @return who enrols and follows the person with this number; as many people each */
    String careManager(int number) {
        var one = number % careManagers();
        return one == 0 ? "care-manager" : "care-manager-" + (one + 1);
    }
}
