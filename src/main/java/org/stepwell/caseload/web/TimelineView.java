package org.stepwell.caseload.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The part of a timeline that is looked at, the newest first.
 *
 * @param lines as many as are to be shown
 * @param choices every kind that has entries or is picked out
 * @param everything the address of the timeline without a filter
 * @param older the address that shows more
 * @param hidden how many older entries there are
 */
record TimelineView(List<TimelineLine> lines, List<Choice> choices, String everything, String older, int hidden) {

    /** A kind with how many entries it has, whether it is picked out, and the address that changes that. */
    record Choice(TimelineKind kind, long count, boolean chosen, String query) {}

    static final TimelineView NOTHING = new TimelineView(List.of(), List.of(), "", "", 0);

    static TimelineView of(List<TimelineLine> all, TimelineFilter filter) {
        var counts = all.stream().collect(Collectors.groupingBy(TimelineLine::kind, Collectors.counting()));
        var taken = all.stream().filter(line -> filter.takes(line.kind())).toList();
        var lines = taken.subList(0, Math.min(filter.shown(), taken.size()));
        return new TimelineView(
                lines,
                choices(counts, filter),
                filter.everything().query(),
                filter.older().query(),
                taken.size() - lines.size());
    }

    private static List<Choice> choices(Map<TimelineKind, Long> counts, TimelineFilter filter) {
        return Arrays.stream(TimelineKind.values())
                .filter(kind -> counts.containsKey(kind) || filter.kinds().contains(kind))
                .map(kind -> new Choice(
                        kind,
                        counts.getOrDefault(kind, 0L),
                        filter.kinds().contains(kind),
                        filter.toggled(kind).query()))
                .toList();
    }

    public boolean isEmpty() {
        return choices.isEmpty();
    }

    public boolean isFiltered() {
        return choices.stream().anyMatch(Choice::chosen);
    }
}
