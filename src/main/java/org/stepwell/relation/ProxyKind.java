package org.stepwell.relation;

/** By what right somebody decides in the patient's place. */
public enum ProxyKind {
    GUARDIAN("Guardian"),
    HEALTH_CARE_PROXY("Health-care proxy");

    private final String title;

    ProxyKind(String title) {
        this.title = title;
    }

    /** @return the name people read */
    public String title() {
        return title;
    }
}
