package org.stepwell.billing;

/** What somebody's time on a person's care went into. */
public enum CareActivity {
    CONTACT("Contact"),
    OUTREACH("Outreach"),
    CARE_PLANNING("Care planning"),
    CARE_COORDINATION("Care coordination"),
    CASE_REVIEW("Case review"),
    REGISTRY("Registry"),
    /** Billed by units of its own where a payer pays for it; its minutes then count in no other code. */
    SAFETY_PLANNING("Safety planning");

    private final String title;

    CareActivity(String title) {
        this.title = title;
    }

    /** @return the name people read */
    public String title() {
        return title;
    }
}
