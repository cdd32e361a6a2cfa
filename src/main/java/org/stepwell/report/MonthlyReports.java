package org.stepwell.report;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.stepwell.dashboard.Figure;
import org.stepwell.dashboard.Figures;
import org.stepwell.dashboard.WorkDays;
import org.stepwell.measure.CareOutcomes;
import org.stepwell.operations.Deviations;
import org.stepwell.report.MonthlyReport.ByHand;
import org.stepwell.report.MonthlyReport.Care;
import org.stepwell.report.MonthlyReport.Flow;
import org.stepwell.report.MonthlyReport.Made;
import org.stepwell.report.MonthlyReport.Work;

/** Puts a month's report together from what the pages of the dashboard read; for supervisors. */
@Service
public class MonthlyReports {

    private final ReportedMonths months;
    private final Sources sources;
    private final ReportSettings settings;
    private final Clock clock;

    MonthlyReports(ReportedMonths months, Sources sources, ReportSettings settings, Clock clock) {
        this.months = months;
        this.sources = sources;
        this.settings = settings;
        this.clock = clock;
    }

    /** Where its numbers come from. */
    @Component("reportSources")
    record Sources(Numbers numbers, PeopleInCare people, StepTimes steps, CareOutcomes outcomes) {}

    /** Numbers of days. */
    @Component("reportNumbers")
    record Numbers(Figures figures, WorkDays work, Deviations deviations) {}

    /** @param month one whose {@link ReportedMonths#standing} is ready */
    public MonthlyReport of(YearMonth month) {
        var countedAt = months.countedAt(month).orElseThrow();
        return new MonthlyReport(
                settings.clinic(),
                month,
                new Made(clock.instant(), countedAt, clock.getZone()),
                new Care(
                        figures(month),
                        sources.people().in(month),
                        sources.people().carriers()),
                new Work(sources.numbers().work().between(month.atDay(1), month.atEndOfMonth())),
                new Flow(sources.steps().of(month), sources.steps().longest(month)),
                outcomes(month),
                byHand(month));
    }

    private List<FigureCourse> figures(YearMonth month) {
        var noted = sources.numbers().figures().between(month.atDay(1), month.atEndOfMonth());
        return Arrays.stream(Figure.values())
                .map(figure -> new FigureCourse(figure, noted.get(figure)))
                .toList();
    }

    private Outcomes outcomes(YearMonth month) {
        var span = months.span(month);
        var before = months.before(month);
        var earlier = sources.outcomes().lines(before);
        var lines = sources.outcomes().lines(span).stream()
                .map(now -> new Outcomes.Pair(
                        now,
                        earlier.stream()
                                .filter(one -> one.measure().equals(now.measure()))
                                .findFirst()
                                .orElseThrow()))
                .toList();
        return new Outcomes(span, before, lines, sources.outcomes().use(span).orElse(null));
    }

    private ByHand byHand(YearMonth month) {
        var zone = clock.getZone();
        var moved = sources.numbers()
                .deviations()
                .counted(
                        month.atDay(1).atStartOfDay(zone).toInstant(),
                        month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
        return new ByHand(
                moved.stream()
                        .map(one ->
                                new Deviations.Counted(sources.steps().name(one.process()), one.moved(), one.ended()))
                        .toList(),
                sources.steps().stopped(month));
    }
}
