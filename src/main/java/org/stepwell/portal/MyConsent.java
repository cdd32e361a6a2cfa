package org.stepwell.portal;

import java.util.Set;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.stepwell.consent.ConsentDecision;
import org.stepwell.consent.ConsentScope;
import org.stepwell.consent.Consents;
import org.stepwell.consent.Signatory;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.team.NotPermitted;

/** Gives consent, and takes it back, as the person themself or their proxy. */
@Component
public class MyConsent {

    private static final int TRIES = 3;

    private final Readers readers;
    private final Episodes episodes;
    private final Consents consents;
    private final FirstConsent first;

    MyConsent(Readers readers, Episodes episodes, Consents consents, FirstConsent first) {
        this.readers = readers;
        this.episodes = episodes;
        this.consents = consents;
        this.first = first;
    }

    /**
     * Allows the ordinary sharing within these circles, in place of what was allowed before; answers the step that asks
     * for it, where one is open.
     *
     * @throws org.stepwell.workflow.InvalidAnswer when no circle is chosen or the name is missing
     */
    public void give(Set<ConsentScope> circles, String signedBy) {
        var reader = readers.deciding();
        var as = reader.isPatient() ? Signatory.SELF : Signatory.PROXY;
        var decision = new ConsentDecision(true, circles, signedBy, as, null, null);
        if (!first.answered(decision)) {
            consents.record(episode(reader).id(), decision);
        }
    }

    /** Takes one back; a revocation that meets somebody's step at the same moment does not give way to it. */
    public void takeBack(UUID consent) {
        var episode = episode(readers.deciding()).id();
        for (int left = TRIES; left > 0; left--) {
            try {
                consents.revoke(episode, consent, null);
                return;
            } catch (ConcurrencyFailureException overtaken) {
                if (left == 1) {
                    throw overtaken;
                }
            }
        }
    }

    private Episode episode(Reader reader) {
        return episodes.current(reader.patient()).orElseThrow(NotPermitted::new);
    }
}
