package org.stepwell.workflow;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/**
 * Which version of each decision table answers now. The engine looks it up at every question, some ten for each step
 * that somebody does; a table deployed by another node answers here within a second.
 */
@Component
class LatestTables {

    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final RepositoryService repository;
    private final Map<String, Seen> byKey = new ConcurrentHashMap<>();

    LatestTables(RepositoryService repository) {
        this.repository = repository;
    }

    private record Seen(DecisionDefinition definition, long at) {

        boolean isFresh() {
            return System.nanoTime() - at < FRESH;
        }
    }

    /** @return the latest version of the table with this key */
    DecisionDefinition of(String key) {
        var seen = byKey.get(key);
        if (seen == null || !seen.isFresh()) {
            seen = new Seen(look(key), System.nanoTime());
            byKey.put(key, seen);
        }
        return seen.definition();
    }

    private DecisionDefinition look(String key) {
        var latest = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult();
        if (latest == null) {
            throw new IllegalStateException("No decision table " + key);
        }
        return latest;
    }
}
