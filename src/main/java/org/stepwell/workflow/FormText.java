package org.stepwell.workflow;

import java.util.List;
import java.util.stream.Collectors;

/** Puts what people wrote into the marked-up texts of a form without letting it act as markup. */
public final class FormText {

    private FormText() {}

    /** @return the words on one line, as they were typed */
    public static String typed(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1").replaceAll("\\s+", " ");
    }

    /** @return one item a line, each as it was typed */
    public static String list(List<String> items) {
        return items.stream().map(item -> "- " + typed(item)).collect(Collectors.joining("\n"));
    }
}
