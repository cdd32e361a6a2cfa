package org.stepwell.workflow;

import java.time.Instant;
import java.util.List;

/**
 * One evaluation of a decision table, in words.
 *
 * @param table the name of the table as the clinic reads it
 * @param version the version of the table that decided
 * @param step the step that asked it, by its id
 * @param inputs what it was given, in the table's order
 * @param rows the rows that fitted; none when the table had no answer
 * @param outputs what it said
 */
public record Explanation(
        String table,
        int version,
        String step,
        Instant decidedAt,
        List<Fact> inputs,
        List<Row> rows,
        List<Fact> outputs) {

    /** Something with its name, both as people read them. */
    public record Fact(String label, String value) {}

    /** A row by its place in the table, counted from 1, with the source the table gives for it. */
    public record Row(int number, String source) {}
}
