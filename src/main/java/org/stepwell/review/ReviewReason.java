package org.stepwell.review;

/** Why somebody is on this week's list, in the order of the list. */
public enum ReviewReason {
    NEW("New on the caseload"),
    HIGH_RISK("High risk of suicide"),
    NOT_IMPROVED("Not improved for eight weeks or more"),
    NO_CONTACT("No contact for more than four weeks"),
    NEVER_REVIEWED("Never reviewed");

    private final String title;

    ReviewReason(String title) {
        this.title = title;
    }

    /** @return the reason people read */
    public String title() {
        return title;
    }
}
