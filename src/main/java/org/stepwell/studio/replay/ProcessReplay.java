package org.stepwell.studio.replay;

import java.time.Instant;
import java.util.List;

/**
 * Which of last year's journeys a changed process would not have allowed.
 *
 * @param begun how many journeys began in that time
 * @param replayed how many of these were looked at, the latest first
 * @param unfit how many fit the process in force and do not fit the changed one
 * @param strayed how many do not fit the one in force either, as they were moved by hand or went by an older version; they
 *     are not among the unfit
 * @param reasons why, the most frequent first; a journey counts at each step that is gone
 * @param standing where people stand now that the changed process does not have
 */
public record ProcessReplay(
        Instant since,
        Instant until,
        int begun,
        int replayed,
        int unfit,
        int strayed,
        List<Reason> reasons,
        List<Standing> standing) {

    /** Why a journey does not fit. */
    public enum Why {
        /** The step is not there any more. */
        GONE,
        /** The step is of another kind now. */
        OTHER_KIND,
        /** No way leads there from what was done before. */
        NO_WAY
    }

    /** @param from the step done before, empty unless no way leads on from it */
    public record Reason(Why why, String from, String step, int journeys) {}

    /** Journeys on the way that stand at a step. */
    public record Standing(String step, int journeys) {}

    /** @return of a hundred journeys, how many no longer fit; 0 for none at all */
    public double share() {
        return replayed == 0 ? 0 : 100.0 * unfit / replayed;
    }
}
