package org.stepwell.studio.difference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The columns of tables that two sides changed. Cells are counted by them, so that only a text that has the changed columns
 * can take over the other's cells.
 */
record Columns(Sides sides) {

    /** @return whether theirs has to take over what ours changed, and not the other way round */
    boolean areTheirs() {
        return isChanged(sides.theirs()) && !isChanged(sides.ours());
    }

    boolean areInTheWay() {
        return isChanged(sides.ours())
                && isChanged(sides.theirs())
                && !of(sides.ours()).equals(of(sides.theirs()));
    }

    /** @return what people read on those that came, went or stand elsewhere */
    Set<String> changed() {
        var labels = new TreeSet<String>();
        List.of(sides.ours(), sides.theirs()).stream().filter(this::isChanged).forEach(side -> {
            var keys = new LinkedHashSet<>(of(side));
            keys.removeAll(of(sides.base()));
            (keys.isEmpty() ? of(side) : keys)
                    .forEach(key -> labels.add(side.get(key).label()));
        });
        return labels;
    }

    private boolean isChanged(Map<String, Part> side) {
        return !of(side).equals(of(sides.base()));
    }

    /** @return in their order, without those of tables that are new */
    private List<String> of(Map<String, Part> side) {
        return side.values().stream()
                .filter(Part::isCell)
                .map(cell -> cell.within().get(1))
                .distinct()
                .filter(column -> sides.base().containsKey(side.get(column).around()))
                .toList();
    }
}
