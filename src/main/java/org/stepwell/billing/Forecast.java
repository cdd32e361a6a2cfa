package org.stepwell.billing;

/**
 * How a month's minutes stand against the bands of its payer.
 *
 * @param codes what they come to now, null for nothing yet
 * @param nextAt the minute from which it would be more; null when nothing is above, or nobody knows
 */
public record Forecast(int minutes, String codes, Integer nextAt) {

    /** @return such as "27 minutes this month, 4 minutes short of 31" */
    public String words() {
        var standing = count(minutes) + " this month" + (codes == null ? "" : " (" + codes + ")");
        return nextAt == null ? standing : standing + ", " + count(nextAt - minutes) + " short of " + nextAt;
    }

    private static String count(int minutes) {
        return minutes + (minutes == 1 ? " minute" : " minutes");
    }
}
