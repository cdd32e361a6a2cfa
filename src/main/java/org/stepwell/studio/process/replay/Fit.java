package org.stepwell.studio.process.replay;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stepwell.studio.process.replay.Graph.Node;

/**
 * Walks a journey through a process, step by step in the order in which they began, and says where it could not have gone
 * on. A step may begin when the model leads to it from steps that had ended by then, past gateways; each time a step ends it
 * leads on once. Where the model leaves a choice all of them are followed, as far as any of them explains the journey.
 *
 * <p>It errs to one side: what conditions say is not asked, an inclusive gateway lets through to all its ways, a
 * sub-process may end whatever is still done in it, and whether a journey ended where the model ends is not looked at. So a
 * journey that is said not to fit does not fit.
 */
class Fit {

    /** As many as a journey is followed in at once; one that needs more is taken to fit. */
    private static final int MOST_WAYS = 300;

    private static final String START = "start ";

    private final Graph graph;
    private final List<Run> runs;

    /**
     * A step of a journey.
     *
     * @param endedBy the place of the first step that began when this one had ended; {@link #NEVER} for one that was left
     *     undone
     */
    record Run(String step, int endedBy) {

        static final int NEVER = Integer.MAX_VALUE;
    }

    private Fit(Graph graph, List<Run> runs) {
        this.graph = graph;
        this.runs = runs;
    }

    /** @return the place of the first step to which no way leads; -1 for a journey that fits */
    static int firstUnfit(Graph graph, List<Run> runs) {
        return new Fit(graph, runs).walk();
    }

    private int walk() {
        Set<Marking> markings = Set.of(new Marking().with(START));
        for (var at = 0; at < runs.size(); at++) {
            var now = at;
            markings = markings.stream()
                    .flatMap(marking -> begin(marking, now).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (markings.isEmpty()) {
                return at;
            }
            if (markings.size() > MOST_WAYS) {
                return -1;
            }
        }
        return -1;
    }

    private Set<Marking> begin(Marking marking, int at) {
        var node = graph.node(runs.get(at).step());
        if (node == null) {
            return Set.of();
        }
        return before(marking, node, at).stream()
                .map(it -> it.begun(at))
                .map(it -> node.frame() ? it.with(START + node.id()) : it)
                .collect(Collectors.toSet());
    }

    /** @return what can be before the step begins, with what lets it begin taken away */
    private Set<Marking> before(Marking marking, Node node, int at) {
        return switch (node.role()) {
            case FREE -> Set.of(marking);
            case START -> taken(marking, START + node.scope());
            case ANYTIME ->
                node.scope().isEmpty() || marking.isActive(run -> isOf(node.scope(), run)) ? Set.of(marking) : Set.of();
            case BOUNDARY -> interrupted(marking, node);
            default -> arrived(marking, node, at);
        };
    }

    private static Set<Marking> taken(Marking marking, String token) {
        return marking.has(token) ? Set.of(marking.without(token)) : Set.of();
    }

    private Set<Marking> interrupted(Marking marking, Node node) {
        var run = marking.active(one -> isOf(node.attached(), one));
        if (run < 0) {
            return Set.of();
        }
        return Set.of(node.interrupts() ? marking.left(run) : marking);
    }

    private Set<Marking> arrived(Marking marking, Node node, int at) {
        var found = new HashSet<Marking>();
        node.in().forEach(way -> onto(way, marking, at, Set.of()).forEach(it -> found.add(it.without(way))));
        if (node.in().isEmpty() && marking.has(START + node.scope())
                || node.several() && marking.isActive(run -> isOf(node.id(), run))) {
            found.add(marking);
        }
        return found;
    }

    /** @return in which ways the journey can have been let onto this way */
    private Set<Marking> onto(String way, Marking marking, int at, Set<String> asked) {
        if (marking.has(way)) {
            return Set.of(marking);
        }
        if (asked.contains(way)) {
            return Set.of();
        }
        var seen = new HashSet<>(asked);
        seen.add(way);
        var from = graph.source(way);
        return switch (from.role()) {
            case ONE -> passed(from, List.of(way), marking, at, seen);
            case ANY, FREE -> passed(from, from.out(), marking, at, seen);
            case ALL -> joined(from, marking, at, seen);
            default -> ended(from, marking, at, seen);
        };
    }

    private Set<Marking> passed(Node node, List<String> onto, Marking marking, int at, Set<String> seen) {
        return node.in().stream()
                .flatMap(in -> onto(in, marking, at, seen).stream().map(it -> it.without(in)))
                .map(it -> it.withAll(onto))
                .collect(Collectors.toSet());
    }

    private Set<Marking> joined(Node node, Marking marking, int at, Set<String> seen) {
        var all = Set.of(marking);
        for (var in : node.in()) {
            all = all.stream()
                    .flatMap(it -> onto(in, it, at, seen).stream().map(arrived -> arrived.without(in)))
                    .collect(Collectors.toSet());
        }
        return all.stream().map(it -> it.withAll(node.out())).collect(Collectors.toSet());
    }

    private Set<Marking> ended(Node node, Marking marking, int at, Set<String> seen) {
        var found = new HashSet<Marking>();
        var run = marking.active(one -> isOf(node.id(), one) && runs.get(one).endedBy() <= at);
        if (run >= 0) {
            found.add((node.several() ? withoutAll(marking, node) : marking.left(run)).withAll(node.out()));
        }
        if (node.several()) {
            // for none of them nothing is done, and nothing is recorded
            found.addAll(passed(node, node.out(), marking, at, seen));
        }
        return found;
    }

    private Marking withoutAll(Marking marking, Node node) {
        var left = marking;
        for (var run = left.active(one -> isOf(node.id(), one));
                run >= 0;
                run = left.active(one -> isOf(node.id(), one))) {
            left = left.left(run);
        }
        return left;
    }

    private boolean isOf(String step, int run) {
        return runs.get(run).step().equals(step);
    }
}
