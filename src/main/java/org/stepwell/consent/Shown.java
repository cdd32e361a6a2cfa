package org.stepwell.consent;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one reader may be shown of one person's record: decided once for each class, asked for every line. It remembers
 * what it kept back and what it showed, so that a page can say so.
 */
public final class Shown {

    private static final Set<Sensitivity> ORDINARY = EnumSet.of(Sensitivity.MEDICAL, Sensitivity.BEHAVIOURAL);

    private final Function<Item, Set<Sensitivity>> classes;
    private final boolean part2;
    private final Map<Sensitivity, Answer> answers;
    private final String reader;
    private final Set<Sensitivity> keptBack = EnumSet.noneOf(Sensitivity.class);
    private final Set<Sensitivity> told = EnumSet.noneOf(Sensitivity.class);

    Shown(Function<Item, Set<Sensitivity>> classes, boolean part2, Map<Sensitivity, Answer> answers, String reader) {
        this.classes = classes;
        this.part2 = part2;
        this.answers = answers;
        this.reader = reader;
    }

    /**
     * What {@code may-disclose} says of one class.
     *
     * @param said whether it may be said that something of it is withheld
     * @param owesNotice whether the statement of 42 CFR 2.32 goes with it
     */
    record Answer(boolean permitted, boolean said, boolean owesNotice) {}

    public boolean shows(Item item) {
        return item.author() != null && item.author().equals(reader) || opens(of(item));
    }

    /** @return whether all of these may be shown; for what names its classes itself, as a consent does */
    public boolean opens(Set<Sensitivity> asked) {
        var closed = asked.stream().filter(one -> !answers.get(one).permitted()).toList();
        keptBack.addAll(closed);
        if (closed.isEmpty()) {
            told.addAll(asked);
        }
        return closed.isEmpty();
    }

    /** @return those that may be shown, in their order */
    public <T> List<T> of(List<T> all, Function<T, Item> item) {
        return all.stream().filter(one -> shows(item.apply(one))).toList();
    }

    /** @return whether something was kept back so far, and saying so gives nothing away */
    public boolean saysWithheld() {
        return keptBack.stream().anyMatch(one -> answers.get(one).said());
    }

    /** @return whether something was shown so far that 42 CFR 2.32 wants its statement with */
    public boolean owesNotice() {
        return told.stream().anyMatch(one -> answers.get(one).owesNotice());
    }

    /** @return how closely it is held, in words; empty for what is held like most of the record */
    public String label(Item item) {
        return of(item).stream()
                .filter(one -> !ORDINARY.contains(one))
                .map(Sensitivity::title)
                .collect(Collectors.joining(", "));
    }

    /** Substance use is Part 2 where the record comes from such a programme. */
    private Set<Sensitivity> of(Item item) {
        var found = classes.apply(item);
        return part2 && found.contains(Sensitivity.SUD)
                ? found.stream()
                        .map(one -> one == Sensitivity.SUD ? Sensitivity.SUD_PART_2 : one)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sensitivity.class)))
                : found;
    }
}
