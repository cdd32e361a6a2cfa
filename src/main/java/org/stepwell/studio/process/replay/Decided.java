package org.stepwell.studio.process.replay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.stepwell.workflow.Given;

/**
 * One decision as it was kept.
 *
 * @param given by name what the rule could look at, as far as it was kept
 * @param rows what it said
 * @param patient whom it was about; null for nobody
 */
record Decided(Map<String, Object> given, List<Map<String, Object>> rows, UUID patient, Instant at) {

    static final String COLUMNS = "d.decision_definition, d.inputs, d.outputs, d.rules, d.given, d.decided_at";

    static Decided read(ResultSet row, KeptTables tables) throws SQLException {
        var table = tables.of(row.getString("decision_definition"));
        var whole = row.getString("given");
        var inputs = row.getString("inputs");
        return new Decided(
                whole != null
                        ? Given.read(whole)
                        : table.map(it -> it.given(Given.read(inputs))).orElseGet(HashMap::new),
                rows(row, tables),
                row.getObject("patient_id", UUID.class),
                row.getTimestamp("decided_at").toInstant());
    }

    /** Outputs are kept of one row; where several fitted, their table says the others. */
    static List<Map<String, Object>> rows(ResultSet row, KeptTables tables) throws SQLException {
        var rules = List.of((String[]) row.getArray("rules").getArray());
        var outputs = Given.read(row.getString("outputs"));
        var kept = outputs.isEmpty() ? List.<Map<String, Object>>of() : List.of(outputs);
        return rules.size() < 2
                ? kept
                : tables.of(row.getString("decision_definition"))
                        .flatMap(table -> table.said(rules))
                        .orElse(kept);
    }
}
