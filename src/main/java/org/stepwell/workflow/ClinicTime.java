package org.stepwell.workflow;

import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the clinic is: the zone of its days, hours and weeks, with daylight saving as it is there. Moments are stored as
 * moments and never depend on it. One for the whole product, like the clock, as records ask for it too.
 */
@Component
public class ClinicTime {

    private static volatile ZoneId zone = ZoneId.of("UTC");

    /** @param configured such as {@code America/New_York} */
    ClinicTime(@Value("${stepwell.zone:UTC}") ZoneId configured) {
        set(configured);
    }

    /** @return the zone of the clinic; UTC unless {@code stepwell.zone} says where it is */
    public static ZoneId zone() {
        return zone;
    }

    static void set(ZoneId configured) {
        zone = configured;
    }
}
