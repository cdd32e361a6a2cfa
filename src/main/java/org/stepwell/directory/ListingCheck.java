package org.stepwell.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stepwell.workflow.Words;

/** Reads the fields of an entry and gathers what is wrong with them; the first finding of a field stands. */
class ListingCheck {

    private static final int LONGEST = 500;
    private static final int MOST_PLACES = 100_000;
    private static final String WORD = "[a-z][a-z0-9-]{1,60}";

    private final Map<String, String> errors = new LinkedHashMap<>();

    String text(String field, String typed, String missing) {
        var text = optional(field, typed);
        when(text == null, field, missing);
        return text;
    }

    String optional(String field, String typed) {
        var text = typed == null || typed.isBlank() ? null : typed.strip();
        when(text != null && text.length() > LONGEST, field, "wrong.directory.longest", LONGEST);
        return text;
    }

    /** @return the base address of a FHIR server, or null */
    String address(String field, String typed) {
        var text = optional(field, typed);
        when(text != null && !text.matches("https?://[^\\s/]+\\S*"), field, "wrong.directory.address");
        return text;
    }

    List<String> words(String field, List<String> chosen, String missing) {
        when(chosen.isEmpty() && missing != null, field, missing);
        when(!chosen.stream().allMatch(word -> word.matches(WORD)), field, "wrong.directory.from-list");
        return chosen;
    }

    List<String> list(String field, String typed) {
        var words = Listing.split(optional(field, typed));
        when(words.stream().anyMatch(word -> word.length() > 100), field, "wrong.directory.comma");
        return words;
    }

    Double degrees(String field, String typed, int most) {
        var text = optional(field, typed);
        if (text == null) {
            return null;
        }
        if (!text.matches("-?\\d{1,3}(\\.\\d{1,12})?")) {
            when(true, field, "wrong.directory.degrees", most);
            return null;
        }
        var degrees = Double.parseDouble(text);
        when(Math.abs(degrees) > most, field, "wrong.directory.degrees", most);
        return degrees;
    }

    Integer count(String field, String typed) {
        var text = optional(field, typed);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) > MOST_PLACES) {
            when(true, field, "wrong.directory.count");
            return null;
        }
        return Integer.parseInt(text);
    }

    boolean has(String field) {
        return errors.containsKey(field);
    }

    void when(boolean wrong, String field, String what, Object... about) {
        if (wrong) {
            errors.putIfAbsent(field, Words.say(what, about));
        }
    }

    /** @throws InvalidListing unless all was right */
    void refuseIfAny() {
        if (!errors.isEmpty()) {
            throw new InvalidListing(errors);
        }
    }
}
