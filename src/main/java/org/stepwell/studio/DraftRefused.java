package org.stepwell.studio;

/** A draft is not kept; the key of the words that say why. */
public class DraftRefused extends RuntimeException {

    private final String key;

    /** @param key of the words that say why, {@code studio.refused.…} */
    public DraftRefused(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
