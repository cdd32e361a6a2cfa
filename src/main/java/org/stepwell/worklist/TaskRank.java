package org.stepwell.worklist;

import org.stepwell.workflow.Words;

/**
 * How early a task comes in a list, by the decision {@code rank-task}.
 *
 * @param rank 1 to 6, 1 first
 * @param reason the word of the row, such as {@code phq-9-up}
 * @param number what the reason counts: points, weeks or days; null when it counts nothing
 */
public record TaskRank(int rank, String reason, Integer number) {

    private static final String ORDINARY = "usual";

    /** Before any rule has looked. */
    public static final TaskRank USUAL = new TaskRank(6, ORDINARY, null);

    /** @return the reason as people read it ("PHQ-9 up 6 in 4 weeks"), null in the ordinary course of care */
    public String words() {
        return reason.equals(ORDINARY) ? null : Words.say("tasks.rank." + reason, number);
    }
}
