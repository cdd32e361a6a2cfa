package org.stepwell.workflow;

import java.time.ZoneId;
import java.util.function.Supplier;

/** Puts the clinic somewhere else for a moment. */
public final class Elsewhere {

    private Elsewhere() {}

    public static <T> T in(String zone, Supplier<T> work) {
        var home = ClinicTime.zone();
        ClinicTime.set(ZoneId.of(zone));
        try {
            return work.get();
        } finally {
            ClinicTime.set(home);
        }
    }
}
