package org.stepwell.consent;

import java.util.ArrayList;
import java.util.List;
import org.stepwell.team.Account;
import org.stepwell.team.Role;

/**
 * Whoever is about to read a person's record, as a recipient of what it says.
 *
 * @param as every kind of recipient they are; what one of them may see, they may
 * @param name as a consent would name them
 * @param username to whom their own notes stay open; null for somebody who writes none
 * @param emergency whether they read in a bona fide medical emergency (42 CFR 2.51)
 */
record ReaderOf(List<As> as, String name, String username, boolean emergency) {

    /** A kind of recipient, and what for. */
    record As(RecipientClass recipient, DisclosurePurpose purpose) {}

    /** Family who read what the person allows. */
    static ReaderOf family(String name) {
        return new ReaderOf(List.of(new As(RecipientClass.FAMILY, DisclosurePurpose.TREATMENT)), name, null, false);
    }

    /** @param emergency whether they have the record open in an emergency, as medical personnel */
    static ReaderOf signedIn(Account account, boolean emergency) {
        var as = new ArrayList<As>();
        account.roles().forEach(role -> as.addAll(of(role)));
        if (emergency) {
            as.add(new As(RecipientClass.EMERGENCY_PERSONNEL, DisclosurePurpose.TREATMENT));
        }
        return new ReaderOf(List.copyOf(as), account.displayName(), account.username(), emergency);
    }

    private static List<As> of(Role role) {
        return switch (role) {
            case PATIENT -> List.of(new As(RecipientClass.PATIENT, DisclosurePurpose.TREATMENT));
            case FAMILY_MEMBER -> List.of(new As(RecipientClass.PROXY, DisclosurePurpose.TREATMENT));
            case PEER_SUPPORT_SPECIALIST -> List.of(new As(RecipientClass.PEER_SUPPORTER, DisclosurePurpose.TREATMENT));
            // on the team, and of the practice that a consent may name besides
            case PRIMARY_CARE_PROVIDER ->
                List.of(
                        new As(RecipientClass.CARE_TEAM, DisclosurePurpose.TREATMENT),
                        new As(RecipientClass.PRIMARY_CARE, DisclosurePurpose.TREATMENT));
            case SUPERVISOR -> List.of(new As(RecipientClass.CARE_TEAM, DisclosurePurpose.OPERATIONS));
            case ANALYST, PRIVACY_OFFICER -> List.of();
            default -> List.of(new As(RecipientClass.CARE_TEAM, DisclosurePurpose.TREATMENT));
        };
    }
}
