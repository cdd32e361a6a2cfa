package org.stepwell.studio.process.replay;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Where a journey could be: the ways it has been let onto, the scopes that may still begin, and which of its steps have not
 * been left.
 */
class Marking {

    private final TreeMap<String, Integer> tokens;
    private final TreeSet<Integer> active;

    Marking() {
        this(new TreeMap<>(), new TreeSet<>());
    }

    private Marking(Map<String, Integer> tokens, TreeSet<Integer> active) {
        this.tokens = new TreeMap<>(tokens);
        this.active = new TreeSet<>(active);
    }

    boolean has(String token) {
        return tokens.containsKey(token);
    }

    Marking with(String token) {
        var next = new Marking(tokens, active);
        next.tokens.merge(token, 1, Integer::sum);
        return next;
    }

    Marking withAll(Iterable<String> added) {
        var next = new Marking(tokens, active);
        added.forEach(token -> next.tokens.merge(token, 1, Integer::sum));
        return next;
    }

    Marking without(String token) {
        var next = new Marking(tokens, active);
        next.tokens.computeIfPresent(token, (name, number) -> number == 1 ? null : number - 1);
        return next;
    }

    /** @param run the place of the step in the journey */
    Marking begun(int run) {
        var next = new Marking(tokens, active);
        next.active.add(run);
        return next;
    }

    Marking left(int run) {
        var next = new Marking(tokens, active);
        next.active.remove(run);
        return next;
    }

    /** @return the first of the steps at work of which this holds; -1 for none */
    int active(IntPredicate which) {
        return active.stream().filter(which::test).findFirst().orElse(-1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Marking marking && tokens.equals(marking.tokens) && active.equals(marking.active);
    }

    @Override
    public int hashCode() {
        return 31 * tokens.hashCode() + active.hashCode();
    }

    boolean isActive(IntPredicate which) {
        return active(which) >= 0;
    }
}
