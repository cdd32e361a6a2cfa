package org.stepwell.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One form on one day: whose it is and what it shows.
 *
 * @param worker the username of whoever answers
 * @param form opens it, which only those need who answer by what it shows
 */
record Asked(InventedPatient patient, String worker, Supplier<Map<String, Object>> form, Instant now) {

    Map<String, Object> shown() {
        return form.get();
    }

    LocalDate today() {
        return now.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** @return the first choice that the form offers under this key; null when it offers none */
    Object firstOf(String optionsKey) {
        return ((List<?>) shown().getOrDefault(optionsKey, List.of()))
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
