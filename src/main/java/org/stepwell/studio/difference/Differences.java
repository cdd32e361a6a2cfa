package org.stepwell.studio.difference;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stepwell.studio.Difference;
import org.stepwell.studio.Difference.How;
import org.stepwell.studio.ModelKind;

/** What two texts of one model differ in, part by part and property by property, seen in the drawing or not. */
public final class Differences {

    private final Map<String, Part> before;
    private final Map<String, Part> after;
    private final Set<String> moved;

    private Differences(Map<String, Part> before, Map<String, Part> after) {
        this.before = before;
        this.after = after;
        this.moved = moved();
    }

    /** @return in the order of the later text, what was removed last; empty when one of them cannot be read */
    public static Optional<List<Difference>> between(ModelKind kind, String before, String after) {
        try {
            return Optional.of(new Differences(parts(kind, before), parts(kind, after)).all());
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    /** @param text empty for a model that is not there, which has no parts; a pathway test is compared by its lines */
    static Map<String, Part> parts(ModelKind kind, String text) {
        if (text.isBlank()) {
            return Map.of();
        }
        return switch (kind) {
            case BPMN -> BpmnParts.of(text);
            case DMN -> RuleParts.of(text);
            case FORM -> FormParts.of(text);
            case PATHWAY -> throw new Unreadable(null);
        };
    }

    private List<Difference> all() {
        var found = new ArrayList<Difference>();
        after.values().forEach(part -> {
            var earlier = before.get(part.key());
            if (earlier != null) {
                changed(earlier, part, found);
            } else if (isToldAlone(part, before)) {
                found.add(new Difference(How.ADDED, part.element(), part.label(), "", "", said(part, after)));
            }
        });
        before.values().stream()
                .filter(part -> !after.containsKey(part.key()) && isToldAlone(part, after))
                .map(part -> new Difference(How.REMOVED, part.element(), part.label(), "", said(part, before), ""))
                .forEach(found::add);
        return found;
    }

    /** A cell goes with its row and column; a row is told with all its cells. */
    private static boolean isToldAlone(Part part, Map<String, Part> there) {
        return there.keySet().containsAll(part.within());
    }

    /** @return for a row of a table what its cells say, as its number alone says nothing */
    private static String said(Part part, Map<String, Part> there) {
        return there.values().stream()
                .filter(cell -> !cell.within().isEmpty() && cell.within().get(0).equals(part.key()))
                .map(cell -> cell.properties().get("text"))
                .collect(Collectors.joining(" · "));
    }

    private void changed(Part earlier, Part later, List<Difference> found) {
        if (moved.contains(later.key())) {
            found.add(new Difference(How.MOVED, later.element(), later.label(), "", "", ""));
        }
        var names = new TreeSet<>(earlier.properties().keySet());
        names.addAll(later.properties().keySet());
        for (var name : names) {
            var was = earlier.properties().getOrDefault(name, "");
            var is = later.properties().getOrDefault(name, "");
            if (!was.equals(is)) {
                found.add(new Difference(How.CHANGED, later.element(), later.label(), name, was, is));
            }
        }
    }

    private Set<String> moved() {
        var moved = new HashSet<String>();
        after.values().stream()
                .filter(part -> before.containsKey(part.key()))
                .filter(part -> !part.place().equals(before.get(part.key()).place()))
                .forEach(part -> moved.add(part.key()));
        moved.removeIf(key -> followsItsEnds(after.get(key), Set.copyOf(moved)));
        if (after.values().stream().allMatch(part -> part.place().isEmpty())) {
            moved.addAll(outOfOrder());
        }
        return moved;
    }

    private boolean followsItsEnds(Part flow, Set<String> moved) {
        return Stream.of("sourceRef", "targetRef")
                .map(flow.properties()::get)
                .anyMatch(end -> end != null && (moved.contains(end) || !before.containsKey(end)));
    }

    /** @return what stands in another order among those that both have; cells go with their row and column */
    private Set<String> outOfOrder() {
        var moved = new HashSet<String>();
        DiffUtils.diff(common(before, after), common(after, before))
                .getDeltas()
                .forEach(delta -> moved.addAll(delta.getTarget().getLines()));
        return moved;
    }

    private static List<String> common(Map<String, Part> these, Map<String, Part> those) {
        return these.values().stream()
                .filter(part -> part.within().isEmpty() && those.containsKey(part.key()))
                .map(Part::key)
                .toList();
    }
}
