package org.stepwell.assessment;

/**
 * One thing that is wrong with an instrument's definition.
 *
 * @param at the item or band it is about
 * @param message what is wrong and what to do
 */
public record InstrumentProblem(Fault fault, String at, String message) {

    /** The faults by name. */
    public enum Fault {
        NOT_A_QUESTIONNAIRE,
        UNKNOWN_ITEM_TYPE,
        MISSING_NOTICE,
        MISSING_ITEM,
        DUPLICATE_CODE,
        SCORE_OUT_OF_RANGE,
        OVERLAPPING_BANDS,
        GAP_IN_BANDS,
        UNKNOWN_INSTRUMENT,
        UNKNOWN_RULE
    }

    @Override
    public String toString() {
        return fault + " at " + at + ": " + message;
    }
}
