package org.stepwell.review;

/** Where one person's review of one week stands. */
public enum ReviewState {
    PICKED("To be discussed"),
    RECOMMENDED("To be acted on"),
    FOLLOWED("Followed"),
    DECLINED("Declined"),
    NOTHING_TO_CHANGE("Nothing to change"),
    /** Reviewed because monitoring had asked for it. */
    SETTLED_ELSEWHERE("Reviewed as a case"),
    /** Not discussed within its week; the rule picks them again. */
    CARRIED_OVER("Carried over"),
    CARE_ENDED("Care ended");

    private final String title;

    ReviewState(String title) {
        this.title = title;
    }

    /** @return the state people read */
    public String title() {
        return title;
    }

    boolean isUnderWay() {
        return this == PICKED || this == RECOMMENDED;
    }
}
