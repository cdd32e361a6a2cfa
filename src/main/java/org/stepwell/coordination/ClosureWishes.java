package org.stepwell.coordination;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relation.Deferral;
import org.stepwell.relation.Deferrals;
import org.stepwell.relation.Gate;
import org.stepwell.relation.Proxies;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;

/** Keeps what the person answers when asked whether care should end: closing it is theirs to decide first. */
@Service
public class ClosureWishes {

    /** The step that asks. */
    public static final Gate GATE = Gate.at("agree-closure");

    private final ClosureWishRepository wishes;
    private final Proxies proxies;
    private final Deferrals deferrals;
    private final Clock clock;

    ClosureWishes(ClosureWishRepository wishes, Proxies proxies, Deferrals deferrals, Clock clock) {
        this.wishes = wishes;
        this.proxies = proxies;
        this.deferrals = deferrals;
        this.clock = clock;
    }

    /**
     * Files the answer.
     *
     * @return until when it is put off, empty when it was decided
     * @throws org.stepwell.workflow.InvalidAnswer when a proxy without authority decided, or for a day too late
     */
    @Changes("closure wish")
    public Optional<Deferral> record(EpisodeId episode, ClosureWish.Asked asked) {
        var decider = proxies.decider(episode, asked.said());
        var putOff = asked.answer() == ClosureWish.Answer.DEFER
                ? Optional.of(deferrals.putOff(episode, GATE, decider, asked.deferUntil()))
                : Optional.<Deferral>empty();
        var stamp = new ClosureWish.Stamp(Actor.current(), clock.instant());
        wishes.save(asked.kept(episode, decider, putOff.map(Deferral::until).orElse(null), stamp));
        return putOff;
    }

    /** @return the answers, the newest first */
    @Reads("closure wish")
    public List<ClosureWish> of(EpisodeId episode) {
        return wishes.findByEpisodeIdOrderByRecordedAtDesc(episode);
    }
}
