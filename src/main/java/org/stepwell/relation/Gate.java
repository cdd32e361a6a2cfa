package org.stepwell.relation;

import java.util.UUID;

/**
 * Where a person decides: a step that asks them.
 *
 * @param step the id of the user step, such as {@code agree-plan}
 * @param about what it asks about where several may be asked about at once, such as a referral; null otherwise
 */
public record Gate(String step, UUID about) {

    public static Gate at(String step) {
        return new Gate(step, null);
    }
}
