package org.stepwell.billing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Word;

/** Counts a month's minutes afresh and asks the rule what they come to. */
@Component
class WeighMonth {

    private final MonthMinutes minutes;
    private final CareMonthRepository months;
    private final CoverageRepository coverages;
    private final BillingRule rule;
    private final BillingSettings settings;

    WeighMonth(
            MonthMinutes minutes,
            CareMonthRepository months,
            CoverageRepository coverages,
            BillingRule rule,
            BillingSettings settings) {
        this.minutes = minutes;
        this.months = months;
        this.coverages = coverages;
        this.rule = rule;
        this.settings = settings;
    }

    /** @param missing the preconditions that are not met; none for a forecast, which is about minutes alone */
    void weigh(CareMonth month, List<Precondition> missing) {
        month.count(minutes.total(month.episodeId(), month.month()));
        var kind =
                MonthKind.of(month.month(), months.lastBilled(month.patientId().value(), month.month()));
        var proposal = rule.ask(coverage(month.episodeId()), month, kind, missing.isEmpty());
        month.propose(proposal, missing.stream().map(Word::of).toList());
    }

    Coverage coverage(EpisodeId episode) {
        return coverages
                .findById(episode)
                .orElseGet(() -> Coverage.usual(episode, settings.payers().get(0)));
    }
}
