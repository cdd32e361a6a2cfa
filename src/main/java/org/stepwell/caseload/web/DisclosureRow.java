package org.stepwell.caseload.web;

import java.util.stream.Collectors;
import org.stepwell.consent.Consent;
import org.stepwell.consent.DisclosureMade;
import org.stepwell.consent.Part2Notice;
import org.stepwell.consent.Sensitivity;
import org.stepwell.workflow.Words;

/** One disclosure as a line of the accounting; consent is the one it relied on, or null. */
public record DisclosureRow(DisclosureMade made, Consent consent) {

    public String what() {
        return made.told().stream().map(Sensitivity::title).collect(Collectors.joining(", "));
    }

    /** @return by which right it was told */
    public String right() {
        if (made.emergency() != null) {
            return Words.say("consents.right.emergency", made.emergency().nature());
        }
        return consent == null
                ? Words.title("disclosure-reason", made.reason())
                : Words.say("consents.right.consent", Texts.day(consent.signedOn()));
    }

    /** @return what has to be handed over with it, or null: Part 2 records that a person takes along */
    public String notice() {
        var byHand = made.channel().equals("by-hand");
        return byHand && consent != null && made.told().contains(Sensitivity.SUD_PART_2)
                ? Part2Notice.with(consent)
                : null;
    }
}
