package org.stepwell.handover;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Asks a supervisor once when somebody carries too many, and keeps what they decide. */
@Service
public class CaseloadReliefs {

    private final CaseloadReliefRepository reliefs;
    private final Caseloads caseloads;
    private final Receivers receivers;
    private final HandOvers handOvers;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    CaseloadReliefs(
            CaseloadReliefRepository reliefs,
            Caseloads caseloads,
            Receivers receivers,
            HandOvers handOvers,
            ApplicationEventPublisher news,
            Clock clock) {
        this.reliefs = reliefs;
        this.caseloads = caseloads;
        this.receivers = receivers;
        this.handOvers = handOvers;
        this.news = news;
        this.clock = clock;
    }

    /** Weighs the caseload of whoever just got this person, or no longer has them. */
    @Changes("caseload")
    public void weigh(EpisodeId episode, String careManager) {
        var load = caseloads.weigh(careManager);
        var id = UUID.randomUUID();
        if (load.isOver()
                && reliefs.ask(
                                id,
                                careManager,
                                episode.value(),
                                load.people(),
                                load.norm(),
                                Timestamp.from(clock.instant()))
                        == 1) {
            news.publishEvent(new CaseloadOver(episode, id));
        }
    }

    /** @param receiver who takes this person; null to bear the load, for the reason given */
    @Changes("caseload")
    public void decide(EpisodeId episode, UUID id, String receiver, String reason) {
        var relief = find(episode, id);
        var how = receiver == null ? "bear" : "hand-over";
        reliefs.save(relief.decided(how, reason, Actor.current(), clock.instant()));
        if (receiver != null) {
            handOver(episode, receiver, reason);
        }
    }

    /** @return the care manager who carries too many, and how many of how many, in words */
    @Reads("caseload")
    public String words(EpisodeId episode, UUID id) {
        var relief = find(episode, id);
        return receivers.name(relief.username()) + " carries " + relief.people() + " people; the norm is "
                + relief.norm() + " for a full-time position.";
    }

    /** @return the username of who carries too many */
    @Reads("caseload")
    public String careManager(EpisodeId episode, UUID id) {
        return find(episode, id).username();
    }

    private void handOver(EpisodeId episode, String receiver, String reason) {
        try {
            handOvers.propose(episode, Proposal.of(receiver, reason));
        } catch (HandOverRefused moved) {
            throw new InvalidAnswer("decision", Words.say("wrong.handover.already"));
        }
    }

    private CaseloadRelief find(EpisodeId episode, UUID id) {
        return reliefs.findByIdAndEpisodeId(id, episode).orElseThrow(() -> new HandOverRefused(id + " is unknown"));
    }
}
