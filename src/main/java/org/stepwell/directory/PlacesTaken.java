package org.stepwell.directory;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many places of each service are taken by people referred from here; the view it reads says no more than that. */
@Component
class PlacesTaken {

    private final JdbcClient jdbc;

    PlacesTaken(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return services nobody is at are left out */
    Map<UUID, Integer> all() {
        return jdbc.sql("select service_id, taken from service_places_taken").query().listOfRows().stream()
                .collect(Collectors.toMap(
                        row -> (UUID) row.get("service_id"), row -> ((Number) row.get("taken")).intValue()));
    }
}
