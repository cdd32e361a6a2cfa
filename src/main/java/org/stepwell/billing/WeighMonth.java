package org.stepwell.billing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stepwell.workflow.Word;

/** Counts a month's minutes afresh and asks the rule what they come to. */
@Component
class WeighMonth {

    private final MonthMinutes minutes;
    private final CareMonthRepository months;
    private final Coverages coverages;
    private final BillingRule rule;
    private final CrisisCare crisisCare;

    WeighMonth(
            MonthMinutes minutes,
            CareMonthRepository months,
            Coverages coverages,
            BillingRule rule,
            CrisisCare crisisCare) {
        this.minutes = minutes;
        this.months = months;
        this.coverages = coverages;
        this.rule = rule;
        this.crisisCare = crisisCare;
    }

    /** @param missing the preconditions that are not met; none for a forecast, which is about minutes alone */
    void weigh(CareMonth month, List<Precondition> missing) {
        var coverage = coverages.of(month.episodeId());
        var besides = crisisCare.of(month, coverage);
        month.bill(besides.codes());
        month.count(minutes.total(month.episodeId(), month.month()) - besides.minutes());
        var kind =
                MonthKind.of(month.month(), months.lastBilled(month.patientId().value(), month.month()));
        var proposal = rule.ask(coverage, month, kind, missing.isEmpty());
        month.propose(proposal, missing.stream().map(Word::of).toList());
    }
}
