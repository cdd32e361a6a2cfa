package org.stepwell.studio.process.replay;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.stepwell.studio.replay.RuleReplay.Cell;
import org.stepwell.studio.replay.RuleReplay.Cost;
import org.stepwell.studio.replay.RuleReplay.Extra;
import org.stepwell.studio.replay.RuleReplay.Followed;
import org.stepwell.studio.replay.RuleReplay.Work;

/**
 * Reckons what changed verdicts cost: each changed decision brings the mean work that followed its new verdict in the place
 * of the mean work that followed its old one, spread over the months from the first decision to now.
 */
class CostOfChange {

    private static final double MINUTES = 60;

    private final Map<String, Followed> after;
    private final Map<String, Sum> extra = new TreeMap<>();
    private int untold;

    private CostOfChange(List<Followed> after) {
        this.after = after.stream().collect(Collectors.toMap(Followed::verdict, Function.identity()));
    }

    /** @param first the first decision; null when there was none */
    static Cost of(List<Cell> cells, List<Followed> after, Instant first, Instant until, ZoneId zone) {
        var cost = new CostOfChange(after);
        cells.stream().filter(Cell::changes).forEach(cost::add);
        var months = first == null ? 1 : months(first, until, zone);
        return new Cost(
                months,
                after,
                cost.extra.entrySet().stream()
                        .map(one -> one.getValue().over(months, one.getKey()))
                        .toList(),
                cost.untold);
    }

    private static int months(Instant first, Instant until, ZoneId zone) {
        var whole = (int) ChronoUnit.MONTHS.between(first.atZone(zone), until.atZone(zone));
        return Math.min(ReplayRule.MONTHS, whole + 1);
    }

    private void add(Cell cell) {
        var from = after.get(cell.from());
        var to = after.get(cell.to());
        if (from == null || to == null) {
            untold += cell.inCare();
            return;
        }
        add(to, cell.inCare());
        add(from, -cell.inCare());
    }

    private void add(Followed followed, int times) {
        followed.work().forEach((roles, work) -> {
            var sum = extra.computeIfAbsent(roles, none -> new Sum());
            sum.tasks += times * mean(followed, work, Work::tasks);
            sum.minutes += times * mean(followed, work, Work::minutes);
            sum.timed |= work.noted() > 0;
        });
    }

    private static double mean(Followed followed, Work work, ToIntFunction<Work> what) {
        return (double) what.applyAsInt(work) / followed.decisions();
    }

    private static final class Sum {
        private double tasks;
        private double minutes;
        private boolean timed;

        private Extra over(int months, String roles) {
            return new Extra(roles, tasks / months, minutes / MINUTES / months, timed);
        }
    }
}
