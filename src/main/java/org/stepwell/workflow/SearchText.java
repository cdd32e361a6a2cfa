package org.stepwell.workflow;

/** What people type to find something, as SQL looks for it. */
public final class SearchText {

    private SearchText() {}

    /** @return a pattern for {@code ilike}: anywhere, with any gap for a space, its own wild cards taken as typed */
    public static String pattern(String typed) {
        return "%" + typed.strip().replaceAll("([\\\\%_])", "\\\\$1").replaceAll("\\s+", "%") + "%";
    }
}
