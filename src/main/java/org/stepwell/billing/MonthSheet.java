package org.stepwell.billing;

import java.util.List;

/** What is shown of a month to whoever confirms or approves it. */
public record MonthSheet(CareMonth month, List<PersonMinutes> minutes, Coverage coverage) {

    /** @return what the rules say, in words */
    public String proposal() {
        return forMinutes()
                + month.crisisCodes()
                        .map(codes -> " Beside it, for safety planning and calls after a discharge: " + codes + ".")
                        .orElse("");
    }

    /** @return the minutes that codes of their own are billed for, which the month's do not count */
    public int minutesApart() {
        return minutes.stream().mapToInt(PersonMinutes::minutes).sum() - month.minutes();
    }

    private String forMinutes() {
        var codes = month.codes();
        if (codes == null) {
            return "No rule covers this payer and year, and nothing was decided by hand.";
        }
        return switch (codes) {
            case CareMonth.NONE -> "Nothing, as decided by hand. " + count() + ".";
            case "unmet" -> "Nothing, as long as something is missing. " + count() + ".";
            case "short" -> "Nothing yet: " + month.forecast().words() + ".";
            default -> codes + ". " + month.forecast().words() + ".";
        };
    }

    /** @return the preconditions that are not met, in words */
    public String missing() {
        return month.missing().isEmpty() ? "Nothing." : "Missing: " + Precondition.words(month.missing()) + ".";
    }

    private String count() {
        return month.minutes() + " minutes this month";
    }
}
