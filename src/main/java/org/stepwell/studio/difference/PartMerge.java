package org.stepwell.studio.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stepwell.studio.Dispute;
import org.stepwell.studio.ModelKind;

/**
 * Makes one text of two that began from the same, part by part: what one side left alone is as the other has it, and what
 * both changed waits for an answer.
 */
public final class PartMerge {

    private final ModelKind kind;
    private final String ours;
    private final String theirs;
    private final Sides sides;
    private final ThreeWay parts;
    private final Order order;
    private final Columns columns;
    private final List<Dispute> disputes = new ArrayList<>();
    private final Set<String> inTheWay = new TreeSet<>();

    private PartMerge(ModelKind kind, String base, String ours, String theirs) {
        this.kind = kind;
        this.ours = ours;
        this.theirs = theirs;
        this.sides = new Sides(parts(base), parts(ours), parts(theirs));
        this.parts = new ThreeWay(sides);
        this.order = new Order(sides, kind != ModelKind.BPMN);
        this.columns = new Columns(sides);
        this.disputes.addAll(parts.disputes());
        this.disputes.addAll(order.disputes());
        this.inTheWay.addAll(parts.inTheWay());
        if (columns.areInTheWay()) {
            inTheWay.addAll(columns.changed());
        }
        if (inTheWay.isEmpty()) {
            var lost = lost(Set.of());
            lost.addAll(lost(disputes.stream().map(Dispute::key).collect(Collectors.toSet())));
            inTheWay.addAll(lost.isEmpty() || columns.changed().isEmpty() ? lost : columns.changed());
        }
    }

    /** What has no id cannot be found again in another text. */
    private Map<String, Part> parts(String text) {
        var all = Differences.parts(kind, text);
        if (kind != ModelKind.FORM && all.containsKey("")) {
            throw new Unreadable(null);
        }
        return all;
    }

    /** @return empty when one of them cannot be read, and for what has no parts */
    public static Optional<PartMerge> of(ModelKind kind, String base, String ours, String theirs) {
        try {
            return Optional.of(new PartMerge(kind, base, ours, theirs));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    /** @return what both sides changed, and not to the same */
    public List<Dispute> disputes() {
        return List.copyOf(disputes);
    }

    /** @return what people read on the parts for which one side has to be taken as a whole; none where there is a text */
    public Set<String> inTheWay() {
        return Set.copyOf(inTheWay);
    }

    /**
     * @param answered the keys of the disputes in which theirs was chosen; in all others ours is
     * @return empty when something would be lost
     */
    public Optional<String> text(Set<String> answered) {
        return inTheWay.isEmpty() && lost(answered).isEmpty() ? Optional.of(write(answered)) : Optional.empty();
    }

    private String write(Set<String> answered) {
        return switch (kind) {
            case BPMN -> write(new BpmnPieces(ours), new BpmnPieces(theirs), answered);
            case DMN -> write(new RulePieces(ours), new RulePieces(theirs), answered);
            case FORM -> write(new FormPieces(ours), new FormPieces(theirs), answered);
            case PATHWAY -> throw new IllegalStateException(kind.name());
        };
    }

    private <P extends Pieces<P>> String write(P our, P their, Set<String> answered) {
        return columns.areTheirs()
                ? write(their, sides.theirs(), our, sides.ours(), answered)
                : write(our, sides.ours(), their, sides.theirs(), answered);
    }

    private <P extends Pieces<P>> String write(
            P into, Map<String, Part> there, P from, Map<String, Part> others, Set<String> answered) {
        var merged = parts.merged(answered);
        there.values().stream()
                .filter(part -> !part.isCell() && !merged.containsKey(part.key()))
                .filter(part -> part.around().isEmpty() || merged.containsKey(part.around()))
                .forEach(into::remove);
        others.values().stream()
                .filter(part -> !part.isCell() && merged.containsKey(part.key()) && !there.containsKey(part.key()))
                .filter(part -> part.around().isEmpty() || there.containsKey(part.around()))
                .forEach(part -> into.add(part, from));
        there.values().stream()
                .filter(part -> merged.containsKey(part.key()) && others.containsKey(part.key()))
                .forEach(part -> take(into, part, from, merged.get(part.key())));
        order.of(merged.keySet(), answered).forEach(into::arrange);
        return into.text();
    }

    private <P extends Pieces<P>> void take(P into, Part part, P from, Map<String, String> merged) {
        var there = Map.of(part.key(), part);
        if (kind == ModelKind.BPMN && !part.properties().get(Sides.TYPE).equals(merged.get(Sides.TYPE))) {
            into.remove(part);
            into.add(part, from);
            return;
        }
        sides.properties(part.key()).stream()
                .filter(property -> !Sides.value(there, part.key(), property).equals(merged.getOrDefault(property, "")))
                .forEach(property -> into.take(part, property, from));
    }

    /** Reads what was written, so that nothing of either side is lost without a word. */
    private Set<String> lost(Set<String> answered) {
        var wanted = parts.merged(answered);
        var orders = order.of(wanted.keySet(), answered);
        var written = Differences.parts(kind, write(answered));
        var keys = new HashSet<>(wanted.keySet());
        keys.addAll(written.keySet());
        return keys.stream()
                .filter(key -> !isWritten(key, wanted, written)
                        || kind != ModelKind.BPMN
                                && !Sides.within(key, written).equals(orders.getOrDefault(key, List.of())))
                .map(key -> Optional.ofNullable(sides.either(key)).orElseGet(() -> written.get(key)))
                .map(Part::label)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isWritten(String key, Map<String, Map<String, String>> wanted, Map<String, Part> written) {
        return wanted.containsKey(key)
                && written.containsKey(key)
                && sides.properties(key).stream()
                        .allMatch(property -> Objects.equals(
                                wanted.get(key).getOrDefault(property, ""), Sides.value(written, key, property)));
    }
}
