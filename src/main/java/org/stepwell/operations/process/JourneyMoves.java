package org.stepwell.operations.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.stepwell.operations.JourneyLine;
import org.stepwell.operations.JourneyReader;
import org.stepwell.operations.JourneyRefused;
import org.stepwell.operations.KeepDeviations;
import org.stepwell.operations.Loss;
import org.stepwell.operations.Losses;
import org.stepwell.operations.Repairs;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.Reads;

/** Moves or ends a journey past what its model says, when a supervisor has a reason and gives it. */
@Service
public class JourneyMoves {

    public static final int SHORTEST_REASON = 10;
    public static final int LONGEST_REASON = 500;

    private final JourneyReader journeys;
    private final Positions positions;
    private final Losses losses;
    private final Repairs repairs;
    private final KeepDeviations deviations;

    JourneyMoves(
            JourneyReader journeys, Positions positions, Losses losses, Repairs repairs, KeepDeviations deviations) {
        this.journeys = journeys;
        this.positions = positions;
        this.losses = losses;
        this.repairs = repairs;
        this.deviations = deviations;
    }

    /** @return what goes when the journey is moved away from this step; throws as {@link #move} */
    @Reads("journey")
    public Loss lossByMoving(EpisodeId episode, String journey, String from, String to, String reason) {
        movable(episode, journey, from, to, reason);
        var ending = positions.endsWith(journey, from);
        return losses.of(journey, ending.keySet(), journeys.called(journey, from), ending);
    }

    /**
     * Takes the journey from one step to another, and notes why.
     *
     * @param reason 10 to 500 characters
     * @throws JourneyRefused when it is not at that step, cannot be put at the other, or the reason says nothing
     * @throws NotPermitted for anybody but a supervisor
     */
    @Changes("journey moved by hand")
    public void move(EpisodeId episode, String journey, String from, String to, String reason) {
        var line = movable(episode, journey, from, to, reason);
        var ending = positions.endsWith(journey, from).keySet();
        nobodyIsAskedAbout(journey, ending, journeys.called(journey, from));
        deviations.add(line, from, to, reason.strip());
        positions.move(journey, from, to);
    }

    /** @return what goes with the journey; throws as {@link #end} */
    @Reads("journey")
    public Loss lossByEnding(EpisodeId episode, String journey, String reason) {
        endable(episode, journey, reason);
        var all = everything(journey);
        return losses.of(journey, all.keySet(), journeys.called(journey, null), all);
    }

    /**
     * Ends the journey, and notes why.
     *
     * @throws JourneyRefused when it is over, carries an open episode, or another journey waits for it
     * @throws NotPermitted for anybody but a supervisor
     */
    @Changes("journey ended by hand")
    public void end(EpisodeId episode, String journey, String reason) {
        var line = endable(episode, journey, reason);
        nobodyIsAskedAbout(journey, everything(journey).keySet(), journeys.called(journey, null));
        deviations.add(line, null, null, reason.strip());
        positions.end(journey);
    }

    /** @return every step it is at and what hangs on it, in the model's words */
    private Map<String, String> everything(String journey) {
        var all = new HashMap<String, String>();
        positions.now(journey).keySet().forEach(step -> all.putAll(positions.endsWith(journey, step)));
        return all;
    }

    private void nobodyIsAskedAbout(String journey, Collection<String> steps, Collection<String> called) {
        losses.stopped(journey, steps, called).forEach(job -> repairs.decide(job, "leave"));
    }

    private JourneyLine movable(EpisodeId episode, String journey, String from, String to, String reason) {
        var line = running(episode, journey, reason);
        refuse(!positions.leavable(journey).containsKey(from), "not-there");
        refuse(from.equals(to) || !positions.places(journey).containsKey(to), "no-such-place");
        return line;
    }

    private JourneyLine endable(EpisodeId episode, String journey, String reason) {
        var line = running(episode, journey, reason);
        refuse(line.keptBecause() != null, line.keptBecause());
        return line;
    }

    private JourneyLine running(EpisodeId episode, String journey, String reason) {
        var line = journeys.find(journey);
        if (!episode.equals(line.episode())) {
            throw new NotPermitted();
        }
        refuse(!line.isRunning(), "over");
        var length = reason.strip().length();
        refuse(length < SHORTEST_REASON || length > LONGEST_REASON, "reason");
        return line;
    }

    private static void refuse(boolean when, String word) {
        if (when) {
            throw new JourneyRefused(word);
        }
    }
}
