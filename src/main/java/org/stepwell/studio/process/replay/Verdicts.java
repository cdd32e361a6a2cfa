package org.stepwell.studio.process.replay;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stepwell.studio.replay.RuleReplay;
import org.stepwell.workflow.TriedRule;
import org.stepwell.workflow.TriedRule.Answer;

/** Puts what a rule said into words, the same whoever said it: the rule in force, the changed one, or last year's record. */
class Verdicts {

    private final Map<String, String> labels = new HashMap<>();

    Verdicts(TriedRule... rules) {
        for (var rule : rules) {
            labels.putAll(rule.labels());
        }
    }

    String of(Answer answer) {
        return answer.failed() ? RuleReplay.FAILS : of(answer.rows());
    }

    String of(List<Map<String, Object>> rows) {
        return rows.stream().map(this::row).collect(Collectors.joining(" + "));
    }

    private String row(Map<String, Object> row) {
        return row.size() == 1
                ? words(row.values().iterator().next())
                : new TreeMap<>(row)
                        .entrySet().stream()
                                .map(one ->
                                        labels.getOrDefault(one.getKey(), one.getKey()) + ": " + words(one.getValue()))
                                .collect(Collectors.joining(", "));
    }

    private static String words(Object value) {
        if (value == null) {
            return "–";
        }
        if (value instanceof Boolean is) {
            return is ? "yes" : "no";
        }
        return value instanceof Number
                ? new BigDecimal(value.toString()).stripTrailingZeros().toPlainString()
                : value.toString().replace('-', ' ');
    }
}
