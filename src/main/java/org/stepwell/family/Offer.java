package org.stepwell.family;

/**
 * What the rule offers after a caregiver was asked.
 *
 * @param session whether a family session is offered
 * @param suggestion none, peer-group or respite
 */
public record Offer(boolean session, String suggestion) {

    /** @return the word the process and the tables use */
    public String word() {
        return session ? "session" : "none";
    }
}
