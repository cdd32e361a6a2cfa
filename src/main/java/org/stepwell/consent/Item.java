package org.stepwell.consent;

import org.stepwell.patient.Coding;

/**
 * One item of a person's record, as far as it says how closely it is held.
 *
 * @param kind a condition, medicine, score, need, note, contact, goal, activity, treatment-change, relapse-plan or referral
 * @param coding its code; none for what is written in words alone
 * @param words its name or text, or null
 * @param said what whoever wrote it said of it, which goes before any rule; null when they left it to the rule
 * @param author the username of whoever wrote it, to whom it stays open; null where that is nobody of ours
 */
public record Item(String kind, Coding coding, String words, Sensitivity said, String author) {

    public static Item coded(String kind, Coding coding, String words) {
        return new Item(kind, coding, words, null, null);
    }

    public static Item named(String kind, String code, String words) {
        return coded(kind, new Coding(null, code), words);
    }

    public static Item written(String kind, String words) {
        return coded(kind, Coding.none(), words);
    }

    /** Nothing of the person: this text may end up in a log line. */
    @Override
    public String toString() {
        return "Item " + kind;
    }
}
