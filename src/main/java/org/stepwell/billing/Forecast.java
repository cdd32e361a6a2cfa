package org.stepwell.billing;

import org.stepwell.workflow.Words;

/**
 * How a month's minutes stand against the bands of its payer.
 *
 * @param codes what they come to now, null for nothing yet
 * @param nextAt the minute from which it would be more; null when nothing is above, or nobody knows
 */
public record Forecast(int minutes, String codes, Integer nextAt) {

    /** @return such as "27 minutes this month, 4 minutes short of 31" */
    public String words() {
        var standing = codes == null
                ? Words.say("month.standing", count(minutes))
                : Words.say("month.standing.codes", count(minutes), codes);
        return nextAt == null
                ? standing
                : Words.say("month.short-of", standing, count(nextAt - minutes), String.valueOf(nextAt));
    }

    private static String count(int minutes) {
        return Words.say("month.minutes", minutes, String.valueOf(minutes));
    }
}
