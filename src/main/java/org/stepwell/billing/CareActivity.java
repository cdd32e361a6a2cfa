package org.stepwell.billing;

/** What somebody's time on a person's care went into. */
public enum CareActivity {
    CONTACT("Contact"),
    OUTREACH("Outreach"),
    CARE_PLANNING("Care planning"),
    CARE_COORDINATION("Care coordination"),
    CASE_REVIEW("Case review"),
    REGISTRY("Registry");

    private final String title;

    CareActivity(String title) {
        this.title = title;
    }

    /** @return the name people read */
    public String title() {
        return title;
    }
}
