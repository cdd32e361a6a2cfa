package org.stepwell.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** One form on one day: whose it is and what it shows. */
record Asked(InventedPatient patient, Map<String, Object> shown, Instant now) {

    LocalDate today() {
        return now.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** @return the first choice that the form offers under this key; null when it offers none */
    Object firstOf(String optionsKey) {
        return ((List<?>) shown.getOrDefault(optionsKey, List.of()))
                .stream()
                        .findFirst()
                        .map(option -> ((Map<?, ?>) option).get("value"))
                        .orElse(null);
    }

    /** @return whether something happens that happens in so many of a hundred cases */
    boolean chance(int percent) {
        return patient.chance().nextInt(100) < percent;
    }
}
