package org.stepwell.operations;

/** A journey cannot be moved or ended that way; nothing was changed. */
public class JourneyRefused extends RuntimeException {

    private final String word;

    /** @param word why, as the last part of a key of words */
    public JourneyRefused(String word) {
        super("A journey cannot be moved so: " + word);
        this.word = word;
    }

    /** @param cause what the engine or a step threw */
    public JourneyRefused(String word, Throwable cause) {
        super("A journey cannot be moved so: " + word, cause);
        this.word = word;
    }

    public String word() {
        return word;
    }
}
