package org.stepwell.consent;

import java.util.stream.Collectors;

/** The words that go with every disclosure of Part 2 records, and those that are read before a consent is signed. */
public final class Part2Notice {

    /** The short statement of 42 CFR 2.32(a)(2). */
    public static final String STATEMENT = "42 CFR part 2 prohibits unauthorized use or disclosure of these records.";

    /** What 2.32 forbids even to a recipient who may pass records on under HIPAA. */
    public static final String NOT_AGAINST_THE_PERSON =
            "They may not be used in civil, criminal, administrative or legislative proceedings against the person"
                    + " without their consent or a court order.";

    private Part2Notice() {}

    /** @return a clear explanation of what the consent covers, in place of a copy (42 CFR 2.32(b)) */
    public static String scopeOf(Consent consent) {
        var what = consent.terms().opened().stream().map(Sensitivity::title).collect(Collectors.joining(", "));
        var who = consent.recipients().stream().map(Recipient::title).collect(Collectors.joining("; "));
        var why = consent.terms().givenFor().stream()
                .map(purpose -> purpose == DisclosurePurpose.OTHER
                        ? consent.terms().otherPurpose()
                        : purpose.name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
        return "The person consented on %s. What: %s. Who may disclose: %s. To: %s. For: %s. Until: %s. They may revoke it at any time."
                .formatted(consent.signedOn(), what, consent.terms().discloser(), who, why, end(consent));
    }

    /** @return statement and scope, as they go into a message */
    public static String with(Consent consent) {
        return String.join(" ", STATEMENT, NOT_AGAINST_THE_PERSON, scopeOf(consent));
    }

    private static String end(Consent consent) {
        if (consent.expiresOn() != null) {
            return consent.expiresOn().toString();
        }
        return consent.terms().expiryEvent() == null
                ? "no end named"
                : consent.terms().expiryEvent();
    }
}
