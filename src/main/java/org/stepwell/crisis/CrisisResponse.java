package org.stepwell.crisis;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.crisis.CrisisAction.Kind;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;

/** Files what the team does in a crisis. */
@Service
public class CrisisResponse {

    private static final Set<String> NOT_REACHED = Set.of("not-reached", "welfare-check");

    private final CrisisRepository crises;
    private final CrisisActionRepository actions;
    private final ClockTable clocks;
    private final Clock clock;

    CrisisResponse(CrisisRepository crises, CrisisActionRepository actions, ClockTable clocks, Clock clock) {
        this.crises = crises;
        this.actions = actions;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Files an attempt to speak with the person; from a talk the clock of the next one runs. */
    @Changes("crisis contact")
    public ContactOutcome contact(EpisodeId episode, UUID id, Done attempt) {
        var crisis = crises.requireOpen(episode, id);
        var rules = clocks.of(crisis.level().orElse(RiskLevel.MODERATE));
        var reached = !NOT_REACHED.contains(attempt.outcome());
        if (reached) {
            crisis.reach(rules, clock.instant());
        } else {
            crisis.miss(rules, clock.instant());
        }
        file(id, Kind.CONTACT, attempt);
        return new ContactOutcome(crises.save(crisis), reached, rules.planNeeded());
    }

    /** Files what a supervisor did, or who accepted a hand-off; throws {@link CrisisNotOpen} once it is closed. */
    @Changes("crisis action")
    public void act(EpisodeId episode, UUID id, Kind kind, Done done) {
        crises.requireOpen(episode, id);
        file(id, kind, done);
    }

    private void file(UUID crisis, Kind kind, Done done) {
        actions.save(CrisisAction.of(crisis, kind, done, Actor.current(), clock.instant()));
    }
}
