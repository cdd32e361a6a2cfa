package org.stepwell.studio.process.replay;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.stepwell.studio.replay.RuleReplay;
import org.stepwell.studio.replay.RuleReplay.Cell;
import org.stepwell.studio.replay.RuleReplay.Followed;
import org.stepwell.studio.replay.RuleReplay.Month;
import org.stepwell.workflow.TriedRule;

/** Counts decisions as they come by; cases that the two rules cannot tell apart are asked once. */
class Tally {

    /** Beyond this many different cases the early ones are asked again when they come again: slower, and never wrong. */
    private static final int MOST_REMEMBERED = 100_000;

    private final TriedRule inForce;
    private final TriedRule changed;
    private final Verdicts verdicts;
    private final ZoneId zone;
    private final Set<String> names = new HashSet<>();
    private final Map<Object, Said> asked = new HashMap<>();
    private final Map<Pair, Group> groups = new HashMap<>();
    private final TreeMap<YearMonth, int[]> months = new TreeMap<>();
    private final Map<String, Integer> missing = new TreeMap<>();
    private Instant first;
    private int decided;
    private int replayed;
    private int otherwise;
    private int cases;

    Tally(TriedRule inForce, TriedRule changed, Verdicts verdicts, ZoneId zone) {
        this.inForce = inForce;
        this.changed = changed;
        this.verdicts = verdicts;
        this.zone = zone;
        names.addAll(inForce.names());
        names.addAll(changed.names());
    }

    /** @param now null when the rule in force looks for something that was not kept */
    private record Said(String now, String then, Set<String> missing) {}

    private record Pair(String from, String to) {}

    private static final class Group {
        private int decisions;
        private int inCare;
        private final Set<UUID> people = new LinkedHashSet<>();
    }

    void add(Decided one) {
        decided++;
        first = first == null ? one.at() : first;
        var kind = kind(one.given());
        var said = asked.get(kind);
        if (said == null) {
            said = ask(one.given());
            if (asked.size() == MOST_REMEMBERED) {
                asked.clear();
            }
            asked.put(kind, said);
        }
        if (said.missing().isEmpty()) {
            count(one, said);
        } else {
            said.missing().forEach(name -> missing.merge(name, 1, Integer::sum));
        }
    }

    /** By the rows that fit where that tells all, else by all that either rule could look at. */
    private Object kind(Map<String, Object> given) {
        var now = inForce.fitting(given);
        var then = changed.fitting(given);
        if (now.isPresent() && then.isPresent()) {
            return List.of(now.get(), then.get());
        }
        var read = new HashMap<>(given);
        read.keySet().retainAll(names);
        return read;
    }

    private Said ask(Map<String, Object> given) {
        cases++;
        var then = changed.ask(given);
        var now = inForce.ask(given);
        return new Said(now.missing().isEmpty() ? verdicts.of(now) : null, verdicts.of(then), then.missing());
    }

    private void count(Decided one, Said said) {
        replayed++;
        var kept = verdicts.of(one.rows());
        var from = said.now() == null ? kept : said.now();
        if (!from.equals(kept)) {
            otherwise++;
        }
        var group = groups.computeIfAbsent(new Pair(from, said.then()), pair -> new Group());
        group.decisions++;
        if (one.patient() != null) {
            group.inCare++;
            group.people.add(one.patient());
        }
        var month = months.computeIfAbsent(YearMonth.from(one.at().atZone(zone)), none -> new int[2]);
        month[0]++;
        month[1] += from.equals(said.then()) ? 0 : 1;
    }

    RuleReplay result(Instant since, Instant until, List<Followed> after) {
        var cells = groups.entrySet().stream()
                .map(one -> cell(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Cell::decisions)
                        .reversed()
                        .thenComparing(Cell::from)
                        .thenComparing(Cell::to))
                .toList();
        return new RuleReplay(
                since,
                until,
                decided,
                replayed,
                otherwise,
                cases,
                missing,
                cells,
                everyMonth(),
                CostOfChange.of(cells, after, first, until, zone));
    }

    private static Cell cell(Pair pair, Group group) {
        return new Cell(
                pair.from(),
                pair.to(),
                group.decisions,
                group.inCare,
                group.people.size(),
                pair.from().equals(pair.to())
                        ? List.of()
                        : group.people.stream().limit(RuleReplay.MOST_PEOPLE).toList());
    }

    private List<Month> everyMonth() {
        var all = new ArrayList<Month>();
        if (!months.isEmpty()) {
            for (var month = months.firstKey(); !month.isAfter(months.lastKey()); month = month.plusMonths(1)) {
                var of = months.getOrDefault(month, new int[2]);
                all.add(new Month(month, of[0], of[1]));
            }
        }
        return all;
    }
}
