package org.stepwell.handover;

import java.util.UUID;

/**
 * Who is to take a person, and why.
 *
 * @param to the username of a care manager
 * @param caseload the command it is part of, null for one person alone
 */
public record Proposal(String to, String reason, UUID caseload) {

    public static Proposal of(String to, String reason) {
        return new Proposal(to, reason, null);
    }
}
