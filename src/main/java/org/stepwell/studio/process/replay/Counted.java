package org.stepwell.studio.process.replay;

import org.stepwell.studio.replay.ProcessReplay;
import org.stepwell.studio.replay.RuleReplay;

/**
 * What came of a replay, as it is kept.
 *
 * @param problem the key of the words that say why there is nothing
 */
record Counted(RuleReplay rule, ProcessReplay process, String problem) {

    static final Counted NOTHING = new Counted(null, null, null);

    static Counted failed(String problem) {
        return new Counted(null, null, problem);
    }
}
