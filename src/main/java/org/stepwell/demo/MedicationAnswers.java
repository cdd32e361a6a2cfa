package org.stepwell.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the demo people write into the forms of medication reconciliation. */
final class MedicationAnswers {

    private static final List<Map<String, Object>> ANTIDEPRESSANTS = List.of(
            medicine("Sertraline 50 mg", "N06AB06", "Demo Primary care provider"),
            medicine("Escitalopram 10 mg", "N06AB10", "Demo Primary care provider"),
            medicine("Venlafaxine 75 mg", "N06AX16", "Demo Psychiatrist"),
            medicine("Bupropion 150 mg", "N06AX12", "Demo Psychiatrist"));

    private static final Map<String, Object> LITHIUM =
            medicine("Lithium carbonate 300 mg", "N05AN01", "Demo Psychiatrist");
    private static final Map<String, Object> IBUPROFEN = medicine("Ibuprofen 400 mg", "M01AE01", "Walk-in clinic");

    private MedicationAnswers() {}

    static Map<String, Object> list(Asked asked) {
        var known = rows(asked, "medicines");
        known.forEach(row -> row.put("taking", asked.chance(15) ? "sometimes" : "takes"));
        return Map.of("medicines", known, "added", known.isEmpty() ? firstList(asked) : List.of());
    }

    private static List<Map<String, Object>> firstList(Asked asked) {
        var list = new ArrayList<Map<String, Object>>();
        list.add(ANTIDEPRESSANTS.get(asked.patient().chance().nextInt(ANTIDEPRESSANTS.size())));
        if (asked.chance(15)) {
            list.add(LITHIUM);
        }
        if (asked.chance(25)) {
            list.add(IBUPROFEN);
        }
        return list;
    }

    static Map<String, Object> decisions(Asked asked) {
        var findings = rows(asked, "findings");
        findings.forEach(row -> row.putAll(Map.of(
                "decision", "keep", "reason", "Short course; level and kidney function are checked in five days.")));
        return Map.of("findings", findings);
    }

    private static List<Map<String, Object>> rows(Asked asked, String list) {
        var rows = new ArrayList<Map<String, Object>>();
        for (Object shown : (List<?>) asked.shown().get(list)) {
            var row = new HashMap<String, Object>();
            ((Map<?, ?>) shown).forEach((key, value) -> row.put((String) key, value));
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, Object> medicine(String name, String code, String prescriber) {
        return Map.of(
                "name", name,
                "dosage", "once daily",
                "prescriber", prescriber,
                "substance", code,
                "taking", "takes");
    }
}
