package org.stepwell.consent;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relation.DecidedBy;
import org.stepwell.relation.Decider;
import org.stepwell.relation.Deferrals;
import org.stepwell.relation.Gate;
import org.stepwell.relation.Proxies;
import org.stepwell.workflow.Answers;

/** Puts off a consent; whoever asks for time is named as the form for consent names them. */
@Component
public class ConsentDeferrals {

    private final Deferrals deferrals;
    private final Proxies proxies;

    ConsentDeferrals(Deferrals deferrals, Proxies proxies) {
        this.deferrals = deferrals;
        this.proxies = proxies;
    }

    /**
     * @return the answer, when the person wants to decide later; empty when they have decided
     * @throws org.stepwell.workflow.InvalidAnswer when a proxy without authority asks, or for a day too late
     */
    public Optional<ConsentAnswer> putOff(EpisodeId episode, Gate gate, Answers answers) {
        if (!answers.text("decision").equals("defer")) {
            return Optional.empty();
        }
        var day = answers.date(Deferrals.FIELD);
        return Optional.of(new ConsentAnswer(false, deferrals.putOff(episode, gate, decider(episode, answers), day)));
    }

    private Decider decider(EpisodeId episode, Answers answers) {
        var name = answers.text("signedBy");
        return Signatory.from(answers) == Signatory.SELF
                ? new Decider(DecidedBy.PATIENT, name)
                : new Decider(DecidedBy.PROXY, proxies.signing(episode, name));
    }
}
