package org.stepwell.team;

import java.util.regex.Pattern;

/**
 * Where somebody came from and goes back to when they are done.
 *
 * @param from a page of ours with its filters; null when it was none, as an address from outside may say anything
 */
public record WayBack(String from) {

    private static final int LONGEST = 1000;
    private static final Pattern OURS =
            Pattern.compile("/(?:[\\w-]+(?:/[\\w-]+)*)?(?:\\?(?:[\\w.~&=+:,-]|%[0-9A-Fa-f]{2})*)?");

    public WayBack {
        from = from != null && from.length() <= LONGEST && OURS.matcher(from).matches() ? from : null;
    }

    /** @return the redirection there, or to another page of ours */
    public String or(String page) {
        return "redirect:" + (from == null ? page : from);
    }
}
