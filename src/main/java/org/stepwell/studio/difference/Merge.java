package org.stepwell.studio.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Makes one text of two that began from the same, line by line. */
public final class Merge {

    private Merge() {}

    /** @return empty where both changed the same lines, or lines that touch, and not to the same */
    public static Optional<String> of(String base, String ours, String theirs) {
        var began = lines(base);
        var mine = DiffUtils.diff(began, lines(ours)).getDeltas();
        var others = DiffUtils.diff(began, lines(theirs)).getDeltas();
        if (mine.stream().anyMatch(one -> others.stream().anyMatch(other -> !one.equals(other) && touch(one, other)))) {
            return Optional.empty();
        }
        var all = new LinkedHashSet<>(mine);
        all.addAll(others);
        var merged = new ArrayList<>(began);
        all.stream()
                .sorted(Comparator.comparingInt((AbstractDelta<String> delta) ->
                                delta.getSource().getPosition())
                        .reversed())
                .forEach(delta -> apply(delta, merged));
        return Optional.of(String.join("\n", merged));
    }

    private static void apply(AbstractDelta<String> delta, List<String> lines) {
        var from = delta.getSource().getPosition();
        lines.subList(from, from + delta.getSource().size()).clear();
        lines.addAll(from, delta.getTarget().getLines());
    }

    private static boolean touch(AbstractDelta<String> one, AbstractDelta<String> other) {
        return one.getSource().getPosition() <= end(other.getSource())
                && other.getSource().getPosition() <= end(one.getSource());
    }

    private static int end(Chunk<String> chunk) {
        return chunk.getPosition() + chunk.size();
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }
}
