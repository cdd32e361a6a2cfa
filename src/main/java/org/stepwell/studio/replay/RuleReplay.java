package org.stepwell.studio.replay;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a changed rule would have said of last year, beside what the one in force says. A verdict is told by its words:
 * one output by its value, several with their labels, {@link #NO_ANSWER} where no row fits, {@link #FAILS} where the rule
 * breaks.
 *
 * @param since the first moment that was looked at
 * @param until the moment it was counted
 * @param decided how often the rule decided in that time
 * @param replayed how many of these could be asked again
 * @param otherwise how many of the replayed were decided by an earlier version otherwise than the one in force would;
 *     they count from what the one in force says
 * @param asked how many different cases there were, each asked once
 * @param missing what the changed rule looks for and was not kept, with how many decisions lack it
 * @param cells from what to what, those that stay among them
 * @param months the replayed and the changed of each month, without gaps
 * @param cost what the changed verdicts bring about
 */
public record RuleReplay(
        Instant since,
        Instant until,
        int decided,
        int replayed,
        int otherwise,
        int asked,
        Map<String, Integer> missing,
        List<Cell> cells,
        List<Month> months,
        Cost cost) {

    /** No row of the table fits. */
    public static final String NO_ANSWER = "";

    /** Two rows of a table that allows one, or a cell that cannot be read. */
    public static final String FAILS = "!";

    /** More than anybody reads down. */
    public static final int MOST_PEOPLE = 200;

    /**
     * Decisions with one verdict now and one after the change.
     *
     * @param inCare how many of them are about somebody in care; only these can be followed
     * @param people how many different people they are about
     * @param patients the ids of the first {@link #MOST_PEOPLE} of them
     */
    public record Cell(String from, String to, int decisions, int inCare, int people, List<UUID> patients) {

        public boolean changes() {
            return !from.equals(to);
        }
    }

    /** Decisions of one calendar month. */
    public record Month(YearMonth month, int replayed, int changed) {}

    /**
     * @param months over how many it is spread
     * @param after what followed each verdict
     * @param extra by role, as {@link Followed#work}
     * @param untold how many changed decisions had or would have a verdict after which nothing was seen, so that their cost
     *     cannot be told
     */
    public record Cost(int months, List<Followed> after, List<Extra> extra, int untold) {}

    /**
     * What followed a verdict.
     *
     * @param decisions after how many of them it was looked
     * @param work by the keys of the roles a task waits for, joined by commas
     */
    public record Followed(String verdict, int decisions, Map<String, Work> work) {}

    /**
     * Tasks and the minutes noted for them.
     *
     * @param noted for how many of the tasks somebody noted minutes
     */
    public record Work(int tasks, int minutes, int noted) {}

    /**
     * More, or less, of the work of one set of roles in a month.
     *
     * @param timed whether minutes were noted for any of the tasks it is reckoned from; if not, the hours say nothing
     */
    public record Extra(String roles, double tasks, double hours, boolean timed) {}

    public int changed() {
        return changes().mapToInt(Cell::decisions).sum();
    }

    public int unreplayed() {
        return decided - replayed;
    }

    /** @return the cells whose verdict changes, the largest first */
    public Stream<Cell> changes() {
        return cells.stream().filter(Cell::changes);
    }

    /** @return how many decisions go from the one to the other */
    public int number(String from, String to) {
        return cells.stream()
                .filter(cell -> cell.from().equals(from) && cell.to().equals(to))
                .mapToInt(Cell::decisions)
                .sum();
    }
}
