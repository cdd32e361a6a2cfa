package org.stepwell.directory;

import java.util.Map;

/**
 * One thing that speaks for or against a service.
 *
 * @param word which, such as {@code language-spoken}; a page in another language says it by this word
 * @param about what of it, such as {@code Spanish}; empty when the word says all
 */
public record Reason(String word, String about) {

    private static final Map<String, String> IN_WORDS = Map.ofEntries(
            Map.entry("distance-unknown", "distance unknown"),
            Map.entry("distance", "%s km"),
            Map.entry("language-spoken", "speaks %s"),
            Map.entry("language-not-spoken", "does not speak %s"),
            Map.entry("language-unknown", "languages not known"),
            Map.entry("places-unknown", "ring first, places not known"),
            Map.entry("places-none", "no place free"),
            Map.entry("places-one", "1 place free"),
            Map.entry("places", "%s places free"),
            Map.entry("insurance-free", "free of charge"),
            Map.entry("insurance-taken", "takes %s"),
            Map.entry("insurance-not-taken", "does not take %s"),
            Map.entry("insurance-none", "no insurance known"),
            Map.entry("insurance-unknown", "insurance to be asked"),
            Map.entry("area-not-served", "does not serve %s"),
            Map.entry("already-referred", "has an open referral of this person already"));

    static Reason of(String word) {
        return new Reason(word, "");
    }

    /** @return "speaks Spanish" */
    public String inWords() {
        return IN_WORDS.get(word).formatted(about);
    }
}
