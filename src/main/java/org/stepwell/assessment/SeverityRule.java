package org.stepwell.assessment;

import java.util.Map;

/**
 * The decision table that names the severity of an instrument's total, in place of bands in its definition.
 *
 * @param decision the table's key, such as rate-depression
 * @param advice what usually follows from a severity, in a sentence; nothing for one that is not named
 */
public record SeverityRule(String decision, Map<String, String> advice) {

    public SeverityRule {
        advice = Map.copyOf(advice);
    }
}
