package org.stepwell.assessment;

import java.util.List;

/** A scored questionnaire with its LOINC code, item count and ranges (clinical rules 3.1 and 3.2). */
public enum Instrument {
    PHQ_9("phq9Item", "phq9Total", "44261-6", 9, 3, 2),
    PHQ_2("phq2Item", "phq2Total", "55758-7", 2, 3, 0),
    GAD_7("gad7Item", "gad7Total", "70274-6", 7, 3, 2),
    AUDIT_C("auditc", "auditcTotal", "75626-2", 3, 4, 0);

    private final String answerPrefix;
    private final String totalKey;
    private final String loinc;
    private final int itemCount;
    private final int itemMaximum;
    private final int missingAllowed;

    Instrument(String answerPrefix, String totalKey, String loinc, int itemCount, int itemMaximum, int missingAllowed) {
        this.answerPrefix = answerPrefix;
        this.totalKey = totalKey;
        this.loinc = loinc;
        this.itemCount = itemCount;
        this.itemMaximum = itemMaximum;
        this.missingAllowed = missingAllowed;
    }

    /** @return the LOINC code of the total */
    public String loinc() {
        return loinc;
    }

    public int itemCount() {
        return itemCount;
    }

    /** @return the highest answer to one item; the lowest is 0 */
    public int itemMaximum() {
        return itemMaximum;
    }

    public int totalMaximum() {
        return itemCount * itemMaximum;
    }

    /** @return how many items may be missing for the total still to be estimated from the others */
    public int missingAllowed() {
        return missingAllowed;
    }

    /** @return the form field of the item, counted from 1 */
    public String answerKey(int item) {
        return answerPrefix + item;
    }

    /** @return the name the rules know the total by */
    public String totalKey() {
        return totalKey;
    }

    /** @return the form fields of all items in their order */
    public List<String> answerKeys() {
        return java.util.stream.IntStream.rangeClosed(1, itemCount)
                .mapToObj(this::answerKey)
                .toList();
    }
}
