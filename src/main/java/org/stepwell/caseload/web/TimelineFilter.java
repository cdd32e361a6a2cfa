package org.stepwell.caseload.web;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which part of a timeline somebody looks at; it lives in the page's address.
 *
 * @param kinds what is picked out; empty for everything
 * @param shown how many entries at most
 * @param version of the care plan that the page shows, which an address must not lose; null for the one in force
 */
record TimelineFilter(Set<TimelineKind> kinds, int shown, Integer version) {

    private static final int FIRST = 20;
    private static final int MORE = 40;
    private static final int MOST = 1000;

    /** @param words those that name no kind are passed over, as an address may be old */
    static TimelineFilter of(Collection<String> words, Integer shown, Integer version) {
        var kinds =
                words.stream().map(TimelineKind::of).flatMap(Optional::stream).toList();
        return new TimelineFilter(
                kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds),
                shown == null ? FIRST : Math.max(FIRST, Math.min(MOST, shown)),
                version);
    }

    boolean takes(TimelineKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /** Picks the kind out too, or no longer. */
    TimelineFilter toggled(TimelineKind kind) {
        var others = kinds.isEmpty() ? EnumSet.noneOf(TimelineKind.class) : EnumSet.copyOf(kinds);
        if (!others.remove(kind)) {
            others.add(kind);
        }
        return new TimelineFilter(others, FIRST, version);
    }

    TimelineFilter everything() {
        return new TimelineFilter(Set.of(), FIRST, version);
    }

    TimelineFilter older() {
        return new TimelineFilter(kinds, Math.min(MOST, shown + MORE), version);
    }

    /** @return "?timeline=contacts,referrals", or nothing for what the page shows by itself */
    String query() {
        var words = kinds.stream().sorted().map(TimelineKind::key).collect(Collectors.joining(","));
        var parts = Stream.of(
                        version == null ? "" : "version=" + version,
                        words.isEmpty() ? "" : "timeline=" + words,
                        shown == FIRST ? "" : "shown=" + shown)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
