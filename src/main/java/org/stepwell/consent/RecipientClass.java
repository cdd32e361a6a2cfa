package org.stepwell.consent;

/** What kind of recipient would learn something. */
public enum RecipientClass {
    PATIENT(null),
    /** A guardian or health-care proxy, while their authority holds. */
    PROXY(ConsentScope.FAMILY),
    CARE_TEAM(ConsentScope.CARE_TEAM),
    PEER_SUPPORTER(ConsentScope.CARE_TEAM),
    PRIMARY_CARE(ConsentScope.PRIMARY_CARE),
    /** A practice, clinic, therapist or pharmacist outside the team who treats the person. */
    TREATING_PROVIDER(ConsentScope.COMMUNITY_SERVICES),
    /** A service that helps and does not treat, such as a food bank. */
    COMMUNITY_SERVICE(ConsentScope.COMMUNITY_SERVICES),
    FAMILY(ConsentScope.FAMILY),
    PAYER(null),
    /** Medical personnel who treat a medical emergency. */
    EMERGENCY_PERSONNEL(null),
    COURT(null);

    private final ConsentScope circle;

    RecipientClass(ConsentScope circle) {
        this.circle = circle;
    }

    /** @return the circle that opens for it, or null where only a name does */
    public ConsentScope circle() {
        return circle;
    }

    static RecipientClass of(ConsentScope circle) {
        return switch (circle) {
            case CARE_TEAM -> CARE_TEAM;
            case PRIMARY_CARE -> PRIMARY_CARE;
            case COMMUNITY_SERVICES -> COMMUNITY_SERVICE;
            case FAMILY -> FAMILY;
        };
    }
}
