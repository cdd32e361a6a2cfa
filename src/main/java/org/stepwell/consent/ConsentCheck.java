package org.stepwell.consent;

import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

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
            throw new InvalidAnswer("part2Classes", Words.say("wrong.consent.classes"));
        }
        var named = decision.terms().opened().stream().anyMatch(Sensitivity::needsNamedRecipient);
        if (named && decision.recipients().isEmpty()) {
            throw new InvalidAnswer("part2Recipients", Words.say("wrong.consent.named-recipient"));
        }
        if (decision.scopes().isEmpty() && decision.recipients().isEmpty()) {
            throw new InvalidAnswer("scope", Words.say("wrong.consent.circle"));
        }
    }

    private static void notesAndCourtsStandAlone(ConsentTerms terms) {
        var notes = terms.opened().stream().anyMatch(Sensitivity::isNotes);
        if (notes && terms.opened().size() > 1) {
            throw new InvalidAnswer("part2Classes", Words.say("wrong.consent.notes-alone"));
        }
        var court = terms.givenFor().contains(DisclosurePurpose.LEGAL_PROCEEDINGS);
        if (court && terms.givenFor().size() > 1) {
            throw new InvalidAnswer("part2Purposes", Words.say("wrong.consent.court-alone"));
        }
    }

    private static void purposeIsNamed(ConsentTerms terms) {
        if (terms.givenFor().isEmpty()) {
            throw new InvalidAnswer("part2Purposes", Words.say("wrong.consent.purpose"));
        }
        var other = terms.givenFor().contains(DisclosurePurpose.OTHER);
        if (other && (terms.otherPurpose() == null || terms.otherPurpose().isBlank())) {
            throw new InvalidAnswer("part2OtherPurpose", Words.say("wrong.consent.other-purpose"));
        }
    }

    private static void endIsNamed(ConsentDecision decision) {
        if (decision.expiresOn() == null && !decision.terms().mayHaveNoLastDay()) {
            throw new InvalidAnswer("part2ExpiresOn", Words.say("wrong.consent.end"));
        }
    }

    private static void isExplained(ConsentTerms terms) {
        if (terms.opened().contains(Sensitivity.SUD_PART_2) && !terms.explained()) {
            throw new InvalidAnswer("part2Explained", Words.say("wrong.consent.explained"));
        }
    }
}
