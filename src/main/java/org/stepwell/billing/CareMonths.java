package org.stepwell.billing;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.billing.MonthConfirmation.Decision;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Closes months of care for billing: what the rule proposes, the care manager confirms and the supervisor approves. */
@Service
public class CareMonths {

    private final CareMonthRepository months;
    private final Coverages coverages;
    private final WeighMonth weighing;
    private final Preconditions preconditions;
    private final MonthMinutes minutes;
    private final Clock clock;

    CareMonths(
            CareMonthRepository months,
            Coverages coverages,
            WeighMonth weighing,
            Preconditions preconditions,
            MonthMinutes minutes,
            Clock clock) {
        this.months = months;
        this.coverages = coverages;
        this.weighing = weighing;
        this.preconditions = preconditions;
        this.minutes = minutes;
        this.clock = clock;
    }

    @Changes("care month")
    public void startJourney(EpisodeId episode, YearMonth month, String processInstanceId) {
        var row = find(episode, month);
        row.startJourney(processInstanceId);
        months.save(row);
    }

    /**
     * Counts the minutes, looks up the preconditions and asks the rule.
     *
     * @return whether it is known what to bill, by the rule or by hand
     */
    @Changes("care month")
    public boolean propose(EpisodeId episode, YearMonth month) {
        return weigh(find(episode, month)).isDecided();
    }

    /** Decides by hand what no rule covers; the codes may be null for nothing. */
    @Changes("care month")
    public void decide(EpisodeId episode, YearMonth month, String codes, String reason) {
        var row = find(episode, month);
        row.decideByHand(codes, reason, Actor.current());
        months.save(row);
    }

    /**
     * Takes the care manager's word. What they changed, or what changed since the form was opened, is worked out again
     * before anything is billed. Throws {@link InvalidAnswer} when nothing can be billed, and when what could be is
     * left without a note.
     */
    @Changes("care month")
    public Decision confirm(EpisodeId episode, YearMonth month, MonthConfirmation said) {
        var row = find(episode, month);
        var before = row.said();
        row.attestConsultations(said.weeklyConsultation());
        coverages.change(episode, said.coverage());
        weigh(row);
        var decision = row.said().equals(before) ? said.decision() : Decision.AGAIN;
        settle(row, decision, said.note());
        return decision;
    }

    /** Closes the month, or gives it back to the care manager with a remark, which may be null. */
    @Changes("care month")
    public void decide(EpisodeId episode, YearMonth month, boolean approved, String remark) {
        var row = find(episode, month);
        if (approved) {
            row.approve(Actor.current(), clock.instant());
        } else {
            row.giveBack(remark);
        }
        months.save(row);
    }

    /** @return the month with its minutes by person and how it is billed */
    @Reads("care month")
    public MonthSheet sheet(EpisodeId episode, YearMonth month) {
        return new MonthSheet(find(episode, month), minutes.byPerson(episode, month.atDay(1)), coverages.of(episode));
    }

    /** @return how the month stands against the bands of its payer; empty before its first minute */
    @Reads("care month")
    public Optional<Forecast> forecast(EpisodeId episode, YearMonth month) {
        return months.findFirstByEpisodeIdAndMonth(episode, month.atDay(1)).map(CareMonth::forecast);
    }

    /** @return every month with minutes, the newest first */
    @Reads("care month")
    public List<CareMonth> of(EpisodeId episode) {
        return months.findByEpisodeIdOrderByMonthDesc(episode);
    }

    private void settle(CareMonth row, Decision decision, String note) {
        switch (decision) {
            case BILL -> {
                if (row.billable().isEmpty()) {
                    throw new InvalidAnswer("decision", Words.say("wrong.billing.nothing"));
                }
                row.confirm(Actor.current(), clock.instant(), note);
            }
            case NOTHING -> {
                if (row.billable().isPresent() && note == null) {
                    throw new InvalidAnswer(
                            "note",
                            Words.say("wrong.billing.unbilled", row.billable().get()));
                }
                row.leaveUnbilled(Actor.current(), clock.instant(), note);
            }
            case AGAIN -> {}
        }
        months.save(row);
    }

    private CareMonth weigh(CareMonth row) {
        weighing.weigh(row, preconditions.missing(row, coverages.of(row.episodeId())));
        return months.save(row);
    }

    private CareMonth find(EpisodeId episode, YearMonth month) {
        return months.findByEpisodeIdAndMonth(episode, month.atDay(1)).orElseThrow(() -> new MonthClosed(month));
    }
}
