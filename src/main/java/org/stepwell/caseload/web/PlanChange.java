package org.stepwell.caseload.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stepwell.workflow.Words;

/**
 * One goal or activity in two versions of a plan, in words.
 *
 * @param before null when the older version does not have it
 * @param after null when the newer version does not have it
 */
record PlanChange(String before, String after) {

    public boolean isAdded() {
        return before == null;
    }

    public boolean isRemoved() {
        return after == null;
    }

    public boolean isChanged() {
        return !isAdded() && !isRemoved() && !before.equals(after);
    }

    public boolean isKept() {
        return before != null && before.equals(after);
    }

    public String kind() {
        if (isAdded()) {
            return Words.say("plan-changes.new");
        }
        if (isRemoved()) {
            return Words.say("plan-changes.no-longer");
        }
        return Words.say(isKept() ? "plan-changes.as-before" : "plan-changes.changed");
    }

    /** @return the items of both versions, those of the older first, each beside itself */
    static <T> List<PlanChange> between(List<T> older, List<T> newer, Function<T, UUID> id, Function<T, String> words) {
        var kept = older.stream().map(id).toList();
        return Stream.concat(
                        older.stream().map(item -> new PlanChange(words.apply(item), same(item, newer, id, words))),
                        newer.stream()
                                .filter(item -> !kept.contains(id.apply(item)))
                                .map(item -> new PlanChange(null, words.apply(item))))
                .toList();
    }

    private static <T> String same(T item, List<T> among, Function<T, UUID> id, Function<T, String> words) {
        return among.stream()
                .filter(other -> Objects.equals(id.apply(other), id.apply(item)))
                .map(words)
                .findFirst()
                .orElse(null);
    }
}
