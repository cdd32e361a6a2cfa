package org.stepwell.directory;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.util.StringUtils;
import org.stepwell.workflow.Words;

/** Names of payers: kebab-case in tables and rules, words for people. */
public final class Payers {

    private Payers() {}

    /** @return "Blue Cross" for {@code blue-cross} */
    public static String title(String payer) {
        return Arrays.stream(Words.word("payer", payer).split(" "))
                .map(StringUtils::capitalize)
                .collect(Collectors.joining(" "));
    }
}
