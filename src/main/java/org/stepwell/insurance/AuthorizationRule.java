package org.stepwell.insurance;

import java.util.HashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stepwell.workflow.Decisions;
import org.stepwell.workflow.Word;

/** Asks the decision require-authorization. */
@Component
class AuthorizationRule {

    private final Decisions decisions;

    AuthorizationRule(Decisions decisions) {
        this.decisions = decisions;
    }

    /** @return why a person has to look first; empty when it may be sent at once */
    Optional<Undecided> obstacle(Sending sending, int year) {
        if (sending.free()) {
            return Optional.empty();
        }
        if (sending.payer() == null) {
            return Optional.of(Undecided.INSURANCE_UNKNOWN);
        }
        if (sending.taken() == null) {
            return Optional.of(Undecided.TERMS_UNKNOWN);
        }
        return sending.taken() ? ruled(sending, year) : Optional.of(Undecided.NOT_TAKEN);
    }

    /** A payer, year and kind without a row is a person's to find out, never a yes. */
    private Optional<Undecided> ruled(Sending sending, int year) {
        var inputs = new HashMap<String, Object>();
        inputs.put("payer", sending.payer());
        inputs.put("serviceKind", sending.serviceKind());
        inputs.put("year", year);
        var says = decisions.single("require-authorization", inputs, String.class);
        if (says == null) {
            return Optional.of(Undecided.NO_RULE);
        }
        return "not-needed".equals(says) ? Optional.empty() : Optional.of(Word.to(Undecided.class, says));
    }
}
