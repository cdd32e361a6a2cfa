package org.stepwell.caseload;

/** Why somebody in care needs a look, by the decision {@code flag-caseload}, the most pressing first. */
public enum CaseloadFlag {
    CRISIS("In a crisis"),
    HIGH_RISK("High risk"),
    NOT_IMPROVED("Not improved for 8 weeks"),
    NO_CONTACT("No contact in 4 weeks"),
    CONSENT_EXPIRING("Consent ends soon"),
    NEVER_REVIEWED("Never reviewed"),
    MEDICINE_CHANGED("Medicine changed");

    private final String title;

    CaseloadFlag(String title) {
        this.title = title;
    }

    /** @return the words people read */
    public String title() {
        return title;
    }
}
