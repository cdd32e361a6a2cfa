package org.stepwell.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A measure by groups, in which nobody can be recognised: small numbers are left out, and so is what they follow from. */
public final class Breakdown {

    /** Fewer than this, but somebody, could be somebody one knows. */
    private static final int SMALL = 5;

    private Breakdown() {}

    /**
     * What is shown of a group.
     *
     * @param figures null when it is left out
     */
    public record Shown(String group, Figures figures) {

        /** @return null when it is left out */
        public Rate rate() {
            return figures == null ? null : figures.rate();
        }
    }

    /**
     * A group as it was counted.
     *
     * @param smallest how few people met it, or did not, unless nobody
     */
    record Part(String group, Figures figures, int smallest) {

        Rate rate() {
            return figures.rate();
        }

        private boolean isSmall() {
            return Breakdown.isSmall(smallest);
        }
    }

    /**
     * Leaves out each group with a small cell; and, for as long as what is left out could be told from the total, the
     * smallest of the others.
     */
    static List<Shown> of(List<Part> parts) {
        var hidden = new ArrayList<>(parts.stream().filter(Part::isSmall).toList());
        var others =
                new ArrayList<>(parts.stream().filter(part -> !part.isSmall()).toList());
        others.sort(Comparator.comparingInt(part -> part.rate().of()));
        while (!hidden.isEmpty() && !others.isEmpty() && followsFromTheTotal(hidden)) {
            hidden.add(others.remove(0));
        }
        return parts.stream()
                .map(part -> new Shown(part.group(), hidden.contains(part) ? null : part.figures()))
                .toList();
    }

    private static boolean followsFromTheTotal(List<Part> hidden) {
        var met = hidden.stream().mapToInt(part -> part.rate().met()).sum();
        var of = hidden.stream().mapToInt(part -> part.rate().of()).sum();
        return hidden.size() == 1 || isSmall(met) || isSmall(of - met);
    }

    private static boolean isSmall(int number) {
        return number > 0 && number < SMALL;
    }
}
