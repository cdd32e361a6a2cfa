package org.stepwell.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How well one service fits somebody, by the decision {@code rank-service-match}.
 *
 * @param points the more, the better
 * @param fits false when something stands against it that only a person can set aside
 * @param metres as the crow flies, null when not known
 * @param reasons in the order in which people ask for them
 */
public record Fit(Listed listed, int points, boolean fits, Integer metres, List<Reason> reasons) {

    /** What fits first, then more points, then the shorter way, then the name. */
    static final Comparator<Fit> BEST_FIRST = Comparator.comparing(Fit::fits)
            .thenComparing(Fit::points)
            .reversed()
            .thenComparing(Fit::metres, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(fit -> fit.service().name());

    public ServiceProvider service() {
        return listed.service();
    }

    /** @return "Harbour House: 1.8 km, speaks Spanish, 3 places free, takes Medicaid" */
    public String inWords() {
        var why = reasons.stream().map(Reason::inWords).collect(Collectors.joining(", "));
        return service().name() + ": " + (fits ? why : "does not fit: " + why);
    }

    Optional<Integer> distance() {
        return Optional.ofNullable(metres);
    }
}
