package org.stepwell.transition;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.stepwell.coordination.Episodes;
import org.stepwell.medication.Reason;
import org.stepwell.medication.Reconciliations;
import org.stepwell.outreach.Missed;
import org.stepwell.outreach.Outreaches;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.workflow.Decisions;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** Files what is done after a stay, and says what has to be done by when. */
@Service
public class FollowUps {

    private static final String CALLS = "plan-discharge-calls";
    private static final int ASKED_AT_MOST = 2;

    private final TransitionRepository transitions;
    private final Episodes episodes;
    private final Outreaches outreaches;
    private final Decisions decisions;
    private final Reconciliations reconciliations;
    private final Clock clock;

    FollowUps(
            TransitionRepository transitions,
            Episodes episodes,
            Outreaches outreaches,
            Decisions decisions,
            Reconciliations reconciliations,
            Clock clock) {
        this.transitions = transitions;
        this.episodes = episodes;
        this.outreaches = outreaches;
        this.decisions = decisions;
        this.reconciliations = reconciliations;
        this.clock = clock;
    }

    /** When the next call can be made and by when it has to be. */
    public record CallWindow(Instant from, Instant due) {}

    /** Files that the team and the ward know of each other; the note may be null. */
    @Changes("transition")
    public void informTeam(EpisodeId episode, String note) {
        add(episode, TransitionStep.plain(TransitionStep.Kind.TEAM_INFORMED, note, clock));
    }

    /** Asks for the person's medicines to be reconciled, now that they have left. */
    @Changes("transition")
    public void requestReconciliation(EpisodeId episode) {
        add(episode, TransitionStep.plain(TransitionStep.Kind.RECONCILIATION_REQUESTED, null, clock));
        reconciliations.request(episode, Reason.TRANSITION);
    }

    /** @return the next call that the risk as it is now asks for; empty when there were enough */
    @Changes("transition")
    public Optional<CallWindow> planNextCall(EpisodeId episode) {
        var transition = transitions.requireOpen(episode);
        var inputs = new HashMap<String, Object>();
        inputs.put("riskLevel", Word.of(episodes.of(episode).riskLevel().orElse(null)));
        inputs.put("call", (int) transition.of(TransitionStep.Kind.CALL).count() + 1);
        return Optional.ofNullable(decisions.single(CALLS, inputs, Integer.class))
                .map(days -> window(transition.leftOn().orElseThrow().plusDays(days)));
    }

    /** Files the call; whoever it did not reach is looked for by outreach. */
    @Changes("transition")
    public void recordCall(EpisodeId episode, DischargeCall call) {
        add(episode, TransitionStep.call(call, clock));
        if (!call.reached()) {
            outreaches.begin(episode, Missed.FOLLOW_UP);
        }
    }

    /**
     * Files whether the visit took place; whoever missed it is looked for by outreach.
     *
     * @param day when the person was seen, null when they did not come
     * @return by when the visit has to take place now; empty when it did, or was asked for in vain twice
     */
    @Changes("transition")
    public Optional<Instant> recordVisit(EpisodeId episode, LocalDate day, String note) {
        var transition = transitions.requireOpen(episode);
        if (day != null) {
            mustCount(transition, day);
        }
        transition.add(TransitionStep.visit(day, note, clock));
        transitions.save(transition);
        if (day == null) {
            outreaches.begin(episode, Missed.FOLLOW_UP);
        }
        var asked = transition.of(TransitionStep.Kind.VISIT).count();
        return day != null || asked >= ASKED_AT_MOST
                ? Optional.empty()
                : transition.visitWithin(FollowUpCalendar.LATEST).map(window -> FollowUpCalendar.due(window.to()));
    }

    private void mustCount(Transition transition, LocalDate day) {
        var from = transition.visitWithin(FollowUpCalendar.SOON).orElseThrow().from();
        if (day.isBefore(from)) {
            throw new InvalidAnswer("visitOn", Words.say("wrong.transition.before-discharge"));
        }
        if (day.isAfter(LocalDate.now(clock))) {
            throw new InvalidAnswer("visitOn", Words.say("wrong.transition.to-come"));
        }
    }

    private CallWindow window(LocalDate lastDay) {
        var now = clock.instant();
        var opens = FollowUpCalendar.opening(lastDay.minusDays(FollowUpCalendar.CALL_OPENS_DAYS_BEFORE));
        var from = opens.isAfter(now) ? opens : now;
        var due = FollowUpCalendar.due(lastDay);
        return new CallWindow(from, due.isAfter(from) ? due : from.plus(Duration.ofHours(1)));
    }

    private void add(EpisodeId episode, TransitionStep step) {
        var transition = transitions.requireOpen(episode);
        transition.add(step);
        transitions.save(transition);
    }
}
