package org.stepwell.caseload.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

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

    /** @return the last word of the key that says it */
    public String kind() {
        if (isAdded()) {
            return "new";
        }
        if (isRemoved()) {
            return "no-longer";
        }
        return isChanged() ? "changed" : "as-before";
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
