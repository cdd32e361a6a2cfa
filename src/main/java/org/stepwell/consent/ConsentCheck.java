package org.stepwell.consent;

import org.stepwell.workflow.InvalidAnswer;

/** Refuses a permit that lacks what the law asks of it, naming the answer that is missing. */
final class ConsentCheck {

    private ConsentCheck() {}

    static void permit(ConsentDecision decision) {
        somebodyMayKnow(decision);
        notesAndCourtsStandAlone(decision.terms());
        purposeIsNamed(decision.terms());
        endIsNamed(decision);
        isExplained(decision.terms());
    }

    private static void somebodyMayKnow(ConsentDecision decision) {
        if (decision.terms().opened().isEmpty()) {
            throw new InvalidAnswer("part2Classes", "Say what may be shared.");
        }
        var named = decision.terms().opened().stream().anyMatch(Sensitivity::needsNamedRecipient);
        if (named && decision.recipients().isEmpty()) {
            throw new InvalidAnswer("part2Recipients", "Name who may receive it: a circle is not enough here.");
        }
        if (decision.scopes().isEmpty() && decision.recipients().isEmpty()) {
            throw new InvalidAnswer("scope", "Choose at least one circle it may be shared with.");
        }
    }

    private static void notesAndCourtsStandAlone(ConsentTerms terms) {
        var notes = terms.opened().stream().anyMatch(Sensitivity::isNotes);
        if (notes && terms.opened().size() > 1) {
            throw new InvalidAnswer("part2Classes", "Notes of therapy or counselling need a consent of their own.");
        }
        var court = terms.givenFor().contains(DisclosurePurpose.LEGAL_PROCEEDINGS);
        if (court && terms.givenFor().size() > 1) {
            throw new InvalidAnswer("part2Purposes", "Use in legal proceedings needs a consent of its own.");
        }
    }

    private static void purposeIsNamed(ConsentTerms terms) {
        if (terms.givenFor().isEmpty()) {
            throw new InvalidAnswer("part2Purposes", "Say what it may be shared for.");
        }
        var other = terms.givenFor().contains(DisclosurePurpose.OTHER);
        if (other && (terms.otherPurpose() == null || terms.otherPurpose().isBlank())) {
            throw new InvalidAnswer("part2OtherPurpose", "Write down the other purpose.");
        }
    }

    private static void endIsNamed(ConsentDecision decision) {
        if (decision.expiresOn() == null && !decision.terms().mayHaveNoLastDay()) {
            throw new InvalidAnswer("part2ExpiresOn", "Choose when it ends, or write what ends it.");
        }
    }

    private static void isExplained(ConsentTerms terms) {
        if (terms.opened().contains(Sensitivity.SUD_PART_2) && !terms.explained()) {
            throw new InvalidAnswer("part2Explained", "Read the explanation to the person before they sign.");
        }
    }
}
