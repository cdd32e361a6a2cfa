package org.stepwell.handover;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.team.Role;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Moves a person from one care manager to another: proposed, accepted with a note, moved, and told. */
@Service
public class HandOvers {

    private final HandOverRepository handOvers;
    private final Receivers receivers;
    private final Episodes episodes;
    private final CareTeams teams;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    HandOvers(
            HandOverRepository handOvers,
            Receivers receivers,
            Episodes episodes,
            CareTeams teams,
            ApplicationEventPublisher news,
            Clock clock) {
        this.handOvers = handOvers;
        this.receivers = receivers;
        this.episodes = episodes;
        this.teams = teams;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Asks a care manager to take the person; only a supervisor may. Throws {@link InvalidAnswer} for a receiver who is
     * no care manager or is the person's already, and without a reason; {@link HandOverRefused} while another is under
     * way or after care has ended.
     */
    @Changes("hand-over")
    public UUID propose(EpisodeId episode, Proposal proposal) {
        receivers.requireSupervisor();
        if (proposal.reason() == null || proposal.reason().isBlank()) {
            throw new InvalidAnswer("reason", Words.say("wrong.handover.why"));
        }
        if (!episodes.of(episode).isOpen()
                || handOvers.underWay(episode.value()).isPresent()) {
            throw new HandOverRefused("of " + episode + " is under way, or care has ended");
        }
        var from = teams.memberOf(episode, Role.CARE_MANAGER).orElseThrow(() -> new HandOverRefused("from nobody"));
        receivers.check(proposal.to(), from);
        var handOver = handOvers.save(HandOver.propose(episode, proposal, from, Actor.current(), clock.instant()));
        news.publishEvent(new HandOverProposed(episode, handOver.id(), handOver.to()));
        return handOver.id();
    }

    @Changes("hand-over")
    public void startJourney(EpisodeId episode, UUID id, String processInstanceId) {
        var handOver = find(episode, id);
        handOver.startJourney(processInstanceId);
        handOvers.save(handOver);
    }

    /** The receiver takes the person; throws {@link InvalidAnswer} without a note. */
    @Changes("hand-over")
    public void accept(EpisodeId episode, UUID id, String by, String note) {
        if (note == null) {
            throw new InvalidAnswer("note", Words.say("wrong.handover.told"));
        }
        var handOver = find(episode, id);
        handOver.accept(note, by, clock.instant());
        handOvers.save(handOver);
    }

    /** The receiver cannot take the person; throws {@link InvalidAnswer} without a reason. */
    @Changes("hand-over")
    public void decline(EpisodeId episode, UUID id, String by, String reason) {
        if (reason == null) {
            throw new InvalidAnswer("reason", Words.say("wrong.handover.why-not"));
        }
        var handOver = find(episode, id);
        handOver.decline(reason, by, clock.instant());
        handOvers.save(handOver);
    }

    /** Makes the receiver the person's care manager; the open steps follow in the same transaction. */
    @Changes("care team")
    public void move(EpisodeId episode, UUID id) {
        var handOver = find(episode, id);
        teams.assign(episode, Role.CARE_MANAGER, handOver.to());
        news.publishEvent(new CareMoved(episode, handOver.from(), handOver.to()));
    }

    /** @param receiver who is asked next; null to leave the person where they are */
    @Changes("hand-over")
    public void choose(EpisodeId episode, UUID id, String receiver) {
        var handOver = find(episode, id);
        if (receiver == null) {
            handOver.withdraw();
        } else {
            receivers.check(receiver, handOver.from());
            if (!episodes.of(episode).isOpen()) {
                throw new InvalidAnswer("receiver", Words.say("wrong.handover.ended"));
            }
            handOver.proposeTo(receiver);
        }
        handOvers.save(handOver);
    }

    /** @param says what the person says to it, null when nothing was noted */
    @Changes("hand-over")
    public void tell(EpisodeId episode, UUID id, String how, String says) {
        var handOver = find(episode, id);
        handOver.tell(how, says, clock.instant());
        handOvers.save(handOver);
    }

    /** Care is over before anybody has taken the person. */
    @Changes("hand-over")
    public void endWithCare(EpisodeId episode) {
        handOvers
                .underWay(episode.value())
                .filter(handOver -> handOver.state() == HandOverState.PROPOSED)
                .ifPresent(handOver -> {
                    handOver.endWithCare();
                    handOvers.save(handOver);
                    handOver.journeyId().ifPresent(journey -> news.publishEvent(new HandOverOver(journey)));
                });
    }

    @Reads("hand-over")
    public HandOver of(EpisodeId episode, UUID id) {
        return find(episode, id);
    }

    /** @return the newest hand-over of the person */
    @Reads("hand-over")
    public Optional<HandOver> last(EpisodeId episode) {
        List<HandOver> all = handOvers.findByEpisodeIdOrderByProposedAtDesc(episode);
        return all.stream().findFirst();
    }

    private HandOver find(EpisodeId episode, UUID id) {
        return handOvers.findByIdAndEpisodeId(id, episode).orElseThrow(() -> new HandOverRefused(id + " is unknown"));
    }
}
