package org.stepwell.studio;

import java.util.Locale;

/**
 * One thing that a model names, for whoever looks for it.
 *
 * @param element the id of the element that names it
 * @param label what people read on that element; its id where it has no name
 * @param value the name itself, as it stands in the model
 */
public record Mention(ModelName file, String element, String label, What what, String value) {

    /** What kind of thing is named. */
    public enum What {
        STEP,
        ROLE,
        MESSAGE,
        VARIABLE,
        DELEGATE,
        FORM,
        DECISION,
        PROCESS,
        FIELD
    }

    /** @param text in lower case */
    public boolean has(String text) {
        return value.toLowerCase(Locale.ROOT).contains(text)
                || label.toLowerCase(Locale.ROOT).contains(text);
    }
}
