package org.stepwell.coordination;

import org.springframework.stereotype.Component;
import org.stepwell.consent.Signatory;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relation.DecidedBy;
import org.stepwell.relation.Decider;
import org.stepwell.relation.Deferral;
import org.stepwell.relation.Deferrals;
import org.stepwell.relation.Proxies;
import org.stepwell.workflow.Answers;

/** Puts off the consent an episode begins with; whoever asks for time is named as the form for consent names them. */
@Component
class ConsentDeferrals {

    static final String GATE = "ask-for-consent";

    private final Deferrals deferrals;
    private final Proxies proxies;

    ConsentDeferrals(Deferrals deferrals, Proxies proxies) {
        this.deferrals = deferrals;
        this.proxies = proxies;
    }

    Deferral putOff(EpisodeId episode, Answers answers) {
        return deferrals.putOff(episode, GATE, decider(episode, answers), answers.date(Deferrals.FIELD));
    }

    private Decider decider(EpisodeId episode, Answers answers) {
        var name = answers.text("signedBy");
        return Signatory.from(answers) == Signatory.SELF
                ? new Decider(DecidedBy.PATIENT, name)
                : new Decider(DecidedBy.PROXY, proxies.signing(episode, name));
    }
}
