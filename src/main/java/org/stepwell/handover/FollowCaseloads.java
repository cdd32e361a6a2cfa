package org.stepwell.handover;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.EpisodeClosed;
import org.stepwell.coordination.PatientEnrolled;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Role;

/** Weighs a caseload whenever somebody is added to it, and ends hand-overs with the care they were about. */
@Component
class FollowCaseloads {

    private final CaseloadReliefs reliefs;
    private final HandOvers handOvers;
    private final CareTeams teams;

    FollowCaseloads(CaseloadReliefs reliefs, HandOvers handOvers, CareTeams teams) {
        this.reliefs = reliefs;
        this.handOvers = handOvers;
        this.teams = teams;
    }

    @EventListener
    void on(PatientEnrolled enrolled) {
        Actor.asSystem("caseload", () -> teams.memberOf(enrolled.episode(), Role.CARE_MANAGER)
                .ifPresent(careManager -> reliefs.weigh(enrolled.episode(), careManager)));
    }

    @EventListener
    void on(CareMoved moved) {
        reliefs.weigh(moved.episode(), moved.from());
        reliefs.weigh(moved.episode(), moved.to());
    }

    /** Last, as the team is dissolved after the news. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void weighAfter(EpisodeClosed closed) {
        Actor.asSystem("caseload", () -> teams.memberOf(closed.episode(), Role.CARE_MANAGER)
                .ifPresent(careManager -> reliefs.weigh(closed.episode(), careManager)));
    }

    @EventListener
    void on(EpisodeClosed closed) {
        Actor.asSystem("hand-over", () -> handOvers.endWithCare(closed.episode()));
    }
}
