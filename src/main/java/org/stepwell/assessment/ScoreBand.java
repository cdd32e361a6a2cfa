package org.stepwell.assessment;

/**
 * What totals from one number to another mean.
 *
 * @param severity the band in a kebab-case word, such as moderately-severe or positive
 * @param advice what usually follows, in a sentence; null when nothing does
 * @param next the instrument to go on with, null for none
 * @param source where the numbers come from
 */
public record ScoreBand(String severity, int from, int to, String advice, Instrument next, String source) {

    boolean holds(int total) {
        return from <= total && total <= to;
    }
}
