package org.stepwell.coordination;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.consent.ConsentTerm;

/** Ends what was agreed for an episode together with it. */
@Component
class ConsentEndings {

    private final ConsentTerm term;

    ConsentEndings(ConsentTerm term) {
        this.term = term;
    }

    @EventListener
    void on(EpisodeClosed closed) {
        term.endWithCare(closed.episode());
    }
}
