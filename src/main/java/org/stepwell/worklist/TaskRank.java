package org.stepwell.worklist;

/**
 * How early a task comes in a list, by the decision {@code rank-task}.
 *
 * @param rank 1 to 6, 1 first
 * @param reason the word of the row, such as {@code phq-9-up}
 * @param words the reason as people read it ("PHQ-9 up 6 in 4 weeks"), null in the ordinary course of care
 */
public record TaskRank(int rank, String reason, String words) {

    /** Before any rule has looked. */
    public static final TaskRank USUAL = new TaskRank(6, "usual", null);
}
