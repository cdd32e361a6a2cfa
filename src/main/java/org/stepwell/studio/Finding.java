package org.stepwell.studio;

/**
 * What a check found in a model.
 *
 * @param check the check's name in kebab-case, whose words are {@code word.check.…}
 * @param element the id of what it is about; empty for the whole file
 * @param words what is wrong and how to mend it, for an analyst
 */
public record Finding(Weight weight, String check, ModelName file, String element, String words) {

    /** What has to happen before the model may be published. */
    public enum Weight {
        /** It would fail, do harm or run code: never published so. */
        ERROR,
        /** It breaks a rule of the house: published only with a reason. */
        WARNING
    }

    /** @return by which it is told from every other of its unit */
    public String key() {
        return check + " " + file + " " + element;
    }

    /** @return whether a pathway test has not been run, or does not hold */
    public boolean isOfTests() {
        return check.startsWith("pathway-");
    }

    public boolean isError() {
        return weight == Weight.ERROR;
    }
}
