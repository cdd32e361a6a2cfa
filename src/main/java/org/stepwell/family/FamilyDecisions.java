package org.stepwell.family;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.family.FamilyDecision.Wanted;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relation.Deferral;
import org.stepwell.relation.Deferrals;
import org.stepwell.relation.Gate;
import org.stepwell.relation.Proxies;
import org.stepwell.team.Changes;
import org.stepwell.workflow.Word;

/** Keeps what the patient decides about family work: it is theirs to want (RACI row family work: patient decides). */
@Service
public class FamilyDecisions {

    /** The step that asks whether family work is wanted. */
    public static final Gate GATE = Gate.at("decide-family-work");

    private final FamilySupportRepository supports;
    private final Deciding deciding;
    private final Clock clock;

    FamilyDecisions(FamilySupportRepository supports, Deciding deciding, Clock clock) {
        this.supports = supports;
        this.deciding = deciding;
        this.clock = clock;
    }

    /** Who may decide, and what is put off. */
    @Component("familyDeciding")
    record Deciding(Proxies proxies, Deferrals deferrals) {}

    /**
     * Keeps the decision.
     *
     * @return until when it is put off, empty when it was decided
     * @throws org.stepwell.workflow.InvalidAnswer when a proxy without authority decided, or for a day too late
     */
    @Changes("family decision")
    public Optional<Deferral> decide(EpisodeId episode, UUID id, FamilyAnswer answer) {
        var support = supports.require(episode, id);
        var decider = deciding.proxies().decider(episode, answer.said());
        support.decided(new FamilyDecision(
                Word.of(answer.wanted()),
                decider.by(),
                decider.name(),
                answer.reason(),
                Actor.current(),
                clock.instant()));
        supports.save(support);
        return answer.wanted() == Wanted.DEFER
                ? Optional.of(deciding.deferrals().putOff(episode, GATE, decider, answer.deferUntil()))
                : Optional.empty();
    }
}
