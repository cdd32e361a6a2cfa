package org.stepwell.billing;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stepwell.transition.Transition;
import org.stepwell.transition.Transitions;
import org.stepwell.workflow.ClinicTime;

/** Works out what a month's safety planning and its calls after a discharge come to, from what was done. */
@Component
class CrisisCare {

    private final MonthMinutes minutes;
    private final Transitions transitions;
    private final BillingRule rule;

    CrisisCare(MonthMinutes minutes, Transitions transitions, BillingRule rule) {
        this.minutes = minutes;
        this.transitions = transitions;
        this.rule = rule;
    }

    /**
     * What comes to a code of its own.
     *
     * @param codes such as G0560x2+G0544; null for nothing
     * @param minutes those billed by these codes, which count in no other
     */
    record Billed(String codes, int minutes) {}

    Billed of(CareMonth month, Coverage coverage) {
        var planned = minutes.total(month.episodeId(), month.month(), CareActivity.SAFETY_PLANNING);
        var planning = rule.ask(coverage, month, CrisisService.SAFETY_PLANNING, planned);
        var calls = rule.ask(coverage, month, CrisisService.POST_DISCHARGE_CALLS, calls(month));
        var codes = Stream.of(planning, calls).flatMap(Optional::stream).collect(Collectors.joining("+"));
        return new Billed(codes.isEmpty() ? null : codes, planning.isPresent() ? planned : 0);
    }

    private int calls(CareMonth month) {
        var wanted = YearMonth.from(month.month());
        return (int) transitions.of(month.episodeId()).stream()
                .flatMap(Transition::reachedAt)
                .filter(at -> YearMonth.from(at.atZone(ClinicTime.zone())).equals(wanted))
                .count();
    }
}
