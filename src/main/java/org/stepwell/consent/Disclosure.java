package org.stepwell.consent;

import java.util.Set;
import java.util.UUID;

/**
 * Something that would be told: what, to whom and for what.
 *
 * @param recipientName whom exactly, or null while only the kind of recipient is known
 * @param about the one matter it belongs to, such as a referral; a decision about that goes first. Null for none
 */
public record Disclosure(
        Set<Sensitivity> classes,
        DisclosurePurpose purpose,
        RecipientClass recipient,
        String recipientName,
        UUID about) {

    public Disclosure {
        classes = Set.copyOf(classes);
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("A disclosure tells something");
        }
    }

    /** Told to treat the person. */
    public static Disclosure forTreatment(Sensitivity what, RecipientClass recipient, String name, UUID about) {
        return new Disclosure(Set.of(what), DisclosurePurpose.TREATMENT, recipient, name, about);
    }

    public Disclosure to(String name) {
        return new Disclosure(classes, purpose, recipient, name, about);
    }

    Disclosure only(Sensitivity one) {
        return new Disclosure(Set.of(one), purpose, recipient, recipientName, about);
    }

    /** @return whether a circle is not enough: the consent has to name who receives this */
    boolean needsNamedRecipient() {
        return classes.stream().anyMatch(Sensitivity::needsNamedRecipient)
                || recipient == RecipientClass.PEER_SUPPORTER && classes.contains(Sensitivity.PERSONALITY);
    }
}
