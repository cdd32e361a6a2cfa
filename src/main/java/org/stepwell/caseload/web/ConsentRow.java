package org.stepwell.caseload.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stepwell.consent.Consent;
import org.stepwell.consent.Recipient;
import org.stepwell.consent.Sensitivity;
import org.stepwell.workflow.Words;

/** One consent as a line of the matrix. */
public record ConsentRow(Consent consent, LocalDate today) {

    public UUID id() {
        return consent.id();
    }

    /** @return the circles and names it opens, in the words of a page */
    public List<String> who() {
        return Stream.concat(
                        consent.scopes().stream().sorted().map(Words::title),
                        consent.recipients().stream().map(Recipient::title))
                .toList();
    }

    public String what() {
        return consent.terms().opened().stream().map(Sensitivity::title).collect(Collectors.joining(", "));
    }

    public String purpose() {
        var words = consent.terms().givenFor().stream().map(Words::word).collect(Collectors.joining(", "));
        return consent.terms().otherPurpose() == null
                ? words
                : words + ": " + consent.terms().otherPurpose();
    }

    public boolean inForce() {
        return consent.permitted() && consent.stands() && !consent.expired(today);
    }

    /** @return "Given on …, until …": how it stands, in one line */
    public String state() {
        if (consent.withdrawnOn() != null) {
            return Words.say("consents.state.taken-back", Texts.day(consent.withdrawnOn()));
        }
        if (!consent.permitted()) {
            return Words.say("consents.state.refused", Texts.day(consent.signedOn()));
        }
        if (consent.expired(today)) {
            return Words.say("consents.state.ran-out", Texts.day(consent.expiresOn()));
        }
        return Words.say("consents.state.given", Texts.day(consent.signedOn()), end());
    }

    private String end() {
        if (consent.expiresOn() != null) {
            return Words.say("consents.state.until", Texts.day(consent.expiresOn()));
        }
        return consent.terms().expiryEvent() == null
                ? Words.say("consents.state.until-end")
                : Words.say("consents.state.until", consent.terms().expiryEvent());
    }
}
