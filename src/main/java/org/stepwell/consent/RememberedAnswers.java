package org.stepwell.consent;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.workflow.Decisions;

/** Remembers what a table answered until another version is in force, as a page asks the same of every line. */
@Component
class RememberedAnswers {

    private final Decisions decisions;
    private final Map<Asked, List<Map<String, Object>>> answers = new ConcurrentHashMap<>();

    RememberedAnswers(Decisions decisions) {
        this.decisions = decisions;
    }

    private record Asked(String table, int version, Map<String, Object> inputs) {}

    /** @return the table in the version in force now; only for inputs of which there are not many, and never for texts */
    Function<Map<String, Object>, List<Map<String, Object>>> inForce(String table) {
        var version = decisions.version(table);
        return inputs -> answers.computeIfAbsent(
                new Asked(table, version, inputs),
                asked -> Actor.asSystem("sensitivity", () -> decisions.rows(table, inputs)));
    }
}
