package org.stepwell.medication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stepwell.workflow.Decisions;

/** Shows the medicines of a list to the two tables, each pair both ways round, and gathers what they find. */
@Component
class MedicationRules {

    static final String INTERACTIONS = "check-interactions";
    static final String DUPLICATES = "detect-duplicate-therapy";

    private final Decisions decisions;
    private final MedicationSettings settings;

    MedicationRules(Decisions decisions, MedicationSettings settings) {
        this.decisions = decisions;
        this.settings = settings;
    }

    /** What the rules must know beside the medicines; the age is null while the birth date is not known. */
    record Person(Integer age, boolean atDischarge, LocalDate today) {}

    /** @return the findings, the gravest first; of several on the same medicines by the same rule only the gravest */
    List<Finding> in(List<ListedMedicine> medicines, Person person) {
        var current = medicines.stream().filter(ListedMedicine::isCurrent).toList();
        var found = Stream.of(
                        interactions(current),
                        duplicates(current, person),
                        washOuts(medicines, person),
                        many(current, person))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
        var distinct = new LinkedHashMap<String, Finding>();
        found.forEach(finding -> distinct.putIfAbsent(sameness(finding), finding));
        return List.copyOf(distinct.values());
    }

    private static String sameness(Finding finding) {
        return finding.decisionKey()
                + finding.rule()
                + finding.medicines().stream().sorted().toList();
    }

    private Stream<Finding> interactions(List<ListedMedicine> current) {
        // Of one substance ordered twice, the first speaks for both: the second order is a duplicate, not a new risk.
        var substances = new LinkedHashMap<String, ListedMedicine>();
        current.forEach(one -> substances.putIfAbsent(one.atcCode(), one));
        return pairs(List.copyOf(substances.values()))
                .flatMap(pair -> ask(
                        INTERACTIONS,
                        Map.of("a", pair.a().atcCode(), "b", pair.b().atcCode(), "country", settings.country()),
                        pair.both()));
    }

    private Stream<Finding> duplicates(List<ListedMedicine> current, Person person) {
        return pairs(current).flatMap(pair -> ask(DUPLICATES, pair.together(current, person), pair.both()));
    }

    private Stream<Finding> washOuts(List<ListedMedicine> all, Person person) {
        return all.stream()
                .filter(ended -> ended.isStopped() && ended.atcCode() != null && ended.stoppedOn() != null)
                .flatMap(ended -> all.stream().filter(ListedMedicine::isCurrent).map(taken -> new Pair(ended, taken)))
                .flatMap(pair -> ask(DUPLICATES, pair.inTurn(person), pair.both()));
    }

    private Stream<Finding> many(List<ListedMedicine> current, Person person) {
        var codes = current.stream().map(ListedMedicine::atcCode).distinct().toList();
        var inputs = new HashMap<String, Object>(Map.of("codes", codes));
        inputs.put("age", person.age());
        return ask(DUPLICATES, complete(inputs), current);
    }

    private Stream<Finding> ask(String table, Map<String, Object> inputs, List<ListedMedicine> about) {
        return decisions.rows(table, inputs).stream().map(row -> finding(table, row, about));
    }

    private Finding finding(String table, Map<String, Object> row, List<ListedMedicine> about) {
        return new Finding(
                UUID.randomUUID(),
                table,
                decisions.version(table),
                String.valueOf(table.equals(INTERACTIONS) ? row.get("row") : row.get("pattern")),
                ((Number) row.get("severity")).intValue(),
                (String) row.get("risk"),
                (String) row.get("source"),
                about.stream().map(one -> one.id().toString()).toList(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Stream<Pair> pairs(List<ListedMedicine> medicines) {
        return medicines.stream()
                .flatMap(a -> medicines.stream().filter(b -> !b.equals(a)).map(b -> new Pair(a, b)));
    }

    /** The table reads every input, so what is not compared is there and empty. */
    private static Map<String, Object> complete(Map<String, Object> inputs) {
        var all = new HashMap<>(inputs);
        for (var name : List.of(
                "a",
                "b",
                "sameSubstance",
                "samePrescriber",
                "overlapDays",
                "atDischarge",
                "washOutDays",
                "products",
                "age",
                "codes")) {
            all.putIfAbsent(name, null);
        }
        return all;
    }

    /** Two medicines in an order that matters to the tables. */
    private record Pair(ListedMedicine a, ListedMedicine b) {

        List<ListedMedicine> both() {
            return List.of(a, b);
        }

        Map<String, Object> together(List<ListedMedicine> current, Person person) {
            var inputs = codes();
            inputs.put("sameSubstance", a.atcCode().equals(b.atcCode()));
            inputs.put("samePrescriber", a.isFrom(b));
            inputs.put("overlapDays", overlap(person.today()));
            inputs.put("atDischarge", person.atDischarge());
            inputs.put("products", (int) current.stream()
                    .filter(one -> one.atcCode().equals(a.atcCode()))
                    .count());
            return complete(inputs);
        }

        /** The second is taken though the first ended; one that begins only later counts from its first day. */
        Map<String, Object> inTurn(Person person) {
            var inputs = codes();
            var from = Stream.of(person.today(), b.startedOn())
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            inputs.put("washOutDays", (int) ChronoUnit.DAYS.between(a.stoppedOn(), from));
            return complete(inputs);
        }

        private Map<String, Object> codes() {
            return new HashMap<>(Map.of("a", a.atcCode(), "b", b.atcCode()));
        }

        private Integer overlap(LocalDate today) {
            if (a.startedOn() == null || b.startedOn() == null) {
                return null;
            }
            var together = a.startedOn().isAfter(b.startedOn()) ? a.startedOn() : b.startedOn();
            return (int) ChronoUnit.DAYS.between(together, today);
        }
    }
}
