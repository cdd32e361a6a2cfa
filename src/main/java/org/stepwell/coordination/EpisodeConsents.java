package org.stepwell.coordination;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.stepwell.consent.ConsentAnswer;
import org.stepwell.consent.ConsentDecision;
import org.stepwell.consent.ConsentDeferrals;
import org.stepwell.consent.Consents;
import org.stepwell.consent.Part2Form;
import org.stepwell.consent.Part2Records;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relation.Gate;
import org.stepwell.team.Changes;
import org.stepwell.workflow.Answers;

/** Takes the consent an episode begins with, without which it ends. */
@Service
public class EpisodeConsents {

    /** The step that asks for it. */
    public static final Gate GATE = Gate.at("ask-for-consent");

    private final Consents consents;
    private final Part2Records part2;
    private final Episodes episodes;
    private final ConsentDeferrals deferrals;

    EpisodeConsents(Consents consents, Part2Records part2, Episodes episodes, ConsentDeferrals deferrals) {
        this.consents = consents;
        this.part2 = part2;
        this.episodes = episodes;
        this.deferrals = deferrals;
    }

    /**
     * Keeps the answers to the form {@code ask-for-consent}.
     *
     * @return whether the person consents, or until when they put it off
     * @throws org.stepwell.workflow.InvalidAnswer when what the law asks is missing, or a proxy without authority signed
     */
    @Changes("consent")
    public ConsentAnswer answer(EpisodeId episode, Answers answers) {
        return deferrals.putOff(episode, GATE, answers).orElseGet(() -> decided(episode, answers));
    }

    private ConsentAnswer decided(EpisodeId episode, Answers answers) {
        var decision = ConsentDecision.from(answers);
        record(episode, decision, Part2Form.from(answers, decision));
        return new ConsentAnswer(decision.permitted(), null);
    }

    /** Keeps the decision; a refusal is also how the episode ends. */
    @Changes("consent")
    public void record(EpisodeId episode, ConsentDecision decision) {
        consents.record(episode, decision);
        if (!decision.permitted()) {
            episodes.recordOutcome(episode, Outcome.DECLINED);
        }
    }

    /** The same, with what was decided about records under 42 CFR Part 2 if there are any; that they exist holds either way. */
    @Changes("consent")
    public void record(EpisodeId episode, ConsentDecision decision, Optional<ConsentDecision> protectedRecords) {
        protectedRecords.ifPresent(theirs -> {
            part2.mark(episode);
            consents.record(episode, theirs);
        });
        record(episode, decision);
    }
}
