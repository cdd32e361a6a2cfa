package org.stepwell.consent;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.stepwell.workflow.Word;

/**
 * What a consent opens and for what, as 42 CFR 2.31 wants it described.
 *
 * @param classes the words of each {@link Sensitivity} it opens
 * @param purposes the words of each {@link DisclosurePurpose} it is given for
 * @param otherPurpose the purpose in words, where it is another one; else null
 * @param discloser who may disclose
 * @param expiryEvent what ends it, beside or instead of a day; or null
 * @param explained whether the person was told how to revoke it, what a recipient may pass on and what a no means
 */
public record ConsentTerms(
        Set<String> classes,
        Set<String> purposes,
        String otherPurpose,
        String discloser,
        String expiryEvent,
        boolean explained) {

    static final String OUR_TEAM = "The clinic and its care team";

    /** What the ordinary consent to coordination opens: nothing that asks for a consent of its own. */
    public static ConsentTerms ordinary() {
        return forTreatment(Sensitivity.MEDICAL, Sensitivity.BEHAVIOURAL, Sensitivity.SUD);
    }

    /** These classes, for treatment. */
    public static ConsentTerms forTreatment(Sensitivity... classes) {
        return of(Set.of(classes), Set.of(DisclosurePurpose.TREATMENT)).explained(true);
    }

    public static ConsentTerms of(Set<Sensitivity> classes, Set<DisclosurePurpose> purposes) {
        return new ConsentTerms(words(classes), words(purposes), null, OUR_TEAM, null, false);
    }

    public ConsentTerms explained(boolean now) {
        return new ConsentTerms(classes, purposes, otherPurpose, discloser, expiryEvent, now);
    }

    public ConsentTerms until(String event) {
        return new ConsentTerms(classes, purposes, otherPurpose, discloser, event, explained);
    }

    public ConsentTerms named(String purpose) {
        return new ConsentTerms(classes, purposes, purpose, discloser, expiryEvent, explained);
    }

    /** Which consents it stands beside and which it replaces: only those about the same matter. */
    String matter() {
        if (purposes().contains(Word.of(DisclosurePurpose.LEGAL_PROCEEDINGS))) {
            return "legal";
        }
        if (opened().stream().anyMatch(Sensitivity::isNotes)) {
            return "notes";
        }
        return opened().contains(Sensitivity.SUD_PART_2) ? "part-2" : "general";
    }

    /** 42 CFR 2.31(a)(7): no last day is needed for treatment, payment and operations, or where an event ends it. */
    boolean mayHaveNoLastDay() {
        return expiryEvent != null || DisclosurePurpose.areOrdinary(givenFor());
    }

    public Set<Sensitivity> opened() {
        return constants(Sensitivity.class, classes);
    }

    public Set<DisclosurePurpose> givenFor() {
        return constants(DisclosurePurpose.class, purposes);
    }

    private static Set<String> words(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Word::of).collect(Collectors.toUnmodifiableSet());
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, Set<String> words) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> words.contains(Word.of(constant)))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
