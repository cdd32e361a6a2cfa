package org.stepwell.studio.process.replay;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stepwell.studio.replay.ProcessReplay.Reason;
import org.stepwell.studio.replay.ProcessReplay.Why;

/** Counts which journeys fit the process in force and do not fit the changed one; those that went the same way are one. */
class Fits {

    private final Graph inForce;
    private final Graph changed;
    private final Map<List<Fit.Run>, Found> found = new HashMap<>();
    private final Map<Reason, Integer> reasons = new HashMap<>();
    private int journeys;
    private int unfit;
    private int strayed;

    Fits(Graph inForce, Graph changed) {
        this.inForce = inForce;
        this.changed = changed;
    }

    /** @param reasons each counted as none; nothing for a journey that fits */
    private record Found(boolean strayed, Set<Reason> reasons) {}

    void add(List<Fit.Run> runs) {
        journeys++;
        var one = found.computeIfAbsent(runs, this::find);
        strayed += one.strayed() ? 1 : 0;
        unfit += one.reasons().isEmpty() ? 0 : 1;
        one.reasons().forEach(reason -> reasons.merge(reason, 1, Integer::sum));
    }

    private Found find(List<Fit.Run> runs) {
        if (Fit.firstUnfit(inForce, runs) >= 0) {
            return new Found(true, Set.of());
        }
        var lost = runs.stream()
                .map(Fit.Run::step)
                .filter(step -> changed.node(step) == null
                        || !changed.node(step).kind().equals(inForce.node(step).kind()))
                .map(step -> new Reason(changed.node(step) == null ? Why.GONE : Why.OTHER_KIND, "", step, 0))
                .collect(Collectors.toSet());
        var at = lost.isEmpty() ? Fit.firstUnfit(changed, runs) : -1;
        return new Found(false, at < 0 ? lost : Set.of(noWay(runs, at)));
    }

    /** From the last step that leads there in the process in force: whatever was done beside it has nothing to do with it. */
    private Reason noWay(List<Fit.Run> runs, int at) {
        var step = runs.get(at).step();
        for (var before = at - 1; before >= 0; before--) {
            if (inForce.leads(runs.get(before).step(), step)) {
                return new Reason(Why.NO_WAY, runs.get(before).step(), step, 0);
            }
        }
        return new Reason(Why.NO_WAY, at == 0 ? "" : runs.get(at - 1).step(), step, 0);
    }

    int journeys() {
        return journeys;
    }

    int unfit() {
        return unfit;
    }

    int strayed() {
        return strayed;
    }

    /** @return the most frequent first */
    List<Reason> reasons() {
        return reasons.entrySet().stream()
                .map(one -> new Reason(
                        one.getKey().why(), one.getKey().from(), one.getKey().step(), one.getValue()))
                .sorted(Comparator.comparing(Reason::journeys).reversed().thenComparing(Reason::step))
                .toList();
    }
}
