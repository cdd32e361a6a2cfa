package org.stepwell.billing;

import java.util.List;
import org.stepwell.workflow.Words;

/** What is shown of a month to whoever confirms or approves it. */
public record MonthSheet(CareMonth month, List<PersonMinutes> minutes, Coverage coverage) {

    /** @return what the rules say, in words */
    public String proposal() {
        return forMinutes()
                + month.crisisCodes()
                        .map(codes -> " " + Words.say("month.beside", codes))
                        .orElse("");
    }

    /** @return the minutes that codes of their own are billed for, which the month's do not count */
    public int minutesApart() {
        return minutes.stream().mapToInt(PersonMinutes::minutes).sum() - month.minutes();
    }

    private String forMinutes() {
        var codes = month.codes();
        if (codes == null) {
            return Words.say("month.no-rule");
        }
        return switch (codes) {
            case CareMonth.NONE -> Words.say("month.none", count());
            case "unmet" -> Words.say("month.unmet", count());
            case "short" -> Words.say("month.short", month.forecast().words());
            default -> Words.say("month.codes", codes, month.forecast().words());
        };
    }

    /** @return the preconditions that are not met, in words */
    public String missing() {
        return month.missing().isEmpty()
                ? Words.say("month.nothing-missing")
                : Words.say("month.missing", Precondition.words(month.missing()));
    }

    private String count() {
        return Words.say("month.count", String.valueOf(month.minutes()));
    }
}
