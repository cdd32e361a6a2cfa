package org.stepwell.studio.web;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.stepwell.studio.replay.Replay;
import org.stepwell.studio.replay.RuleReplay.Cell;
import org.stepwell.studio.replay.RuleReplay.Month;

/**
 * A replay as a page shows it.
 *
 * @param version of the draft it is about; null for what was proposed
 * @param names what people read on each step that it tells of, by its id
 */
record ShownReplay(Replay replay, Integer version, Map<String, String> names) {

    /** Beyond this many verdicts a square of them is wider than a page; the list says it all. */
    private static final int LARGEST_SQUARE = 8;

    /** @return every verdict there was or would be; none when they are too many to lay out, or nothing was counted */
    public List<String> verdicts() {
        var verdicts = new TreeSet<String>();
        replay.rule().cells().forEach(cell -> {
            verdicts.add(cell.from());
            verdicts.add(cell.to());
        });
        return verdicts.size() > LARGEST_SQUARE ? List.of() : List.copyOf(verdicts);
    }

    /** @return the largest first */
    public List<Cell> changes() {
        return replay.rule().changes().toList();
    }

    /** @return the most decisions of one month, at least 1 */
    public int highest() {
        return replay.rule().months().stream().mapToInt(Month::replayed).max().orElse(1);
    }

    /** @return the id of the section about it */
    public String anchor() {
        return "replay-" + replay.name().kind().extension() + "-"
                + replay.name().key();
    }
}
