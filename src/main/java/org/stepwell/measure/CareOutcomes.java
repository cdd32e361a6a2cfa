package org.stepwell.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;

/** What came of care, for a supervisor: read from what was counted, never from the history behind it. */
@Service
public class CareOutcomes {

    /** More than a screen is read to; the file has everybody. */
    public static final int LIMIT = 100;

    private static final int LARGEST_FILE = 50_000;

    private final CountedPeriods periods;
    private final CountedResults results;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    CareOutcomes(CountedPeriods periods, CountedResults results, Accounts accounts, AuditTrail audit, Clock clock) {
        this.periods = periods;
        this.results = results;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A measure with what it came to.
     *
     * @param group the word of what it is about
     * @param unit what it is an average of; null when it is a share
     * @param quarters of the last two years, the running one last
     */
    public record Line(
            String group, String measure, Unit unit, boolean fewerIsBetter, Figures figures, List<Quarter> quarters) {

        public boolean mean() {
            return unit != null;
        }
    }

    /** What a measure came to in a quarter. */
    public record Quarter(Span span, Figures figures) {}

    /** A measure by groups. */
    public record Split(Dimension dimension, List<Breakdown.Shown> parts) {}

    /** @return the years the page offers, the running one first */
    public static List<Span> years(LocalDate today) {
        return Periods.years(today);
    }

    /** @return the quarters the page offers, the running one last */
    public static List<Span> quarters(LocalDate today) {
        return Periods.quarters(today);
    }

    /** @return the three months that end with this one, which its report is about */
    public static Span until(YearMonth month, LocalDate today) {
        return Periods.until(month, today);
    }

    /** @return when the period was asked for and counted; empty when nobody ever asked for it */
    @Transactional(readOnly = true)
    public Optional<Counted> counted(Span span) {
        requireSupervisor();
        return periods.find(span);
    }

    @Transactional(readOnly = true)
    public List<Line> lines(Span span) {
        requireSupervisor();
        var figures = results.figures(span);
        var quarters = Periods.quarters(LocalDate.now(clock)).stream()
                .map(quarter -> new QuarterFigures(quarter, results.figures(quarter)))
                .toList();
        return Measures.ALL.stream()
                .map(measure -> line(measure, figures.getOrDefault(measure.id(), Figures.none()), quarters))
                .toList();
    }

    private record QuarterFigures(Span span, Map<String, Figures> figures) {}

    private static Line line(CareMeasure measure, Figures figures, List<QuarterFigures> quarters) {
        return new Line(
                Measures.group(measure),
                measure.id(),
                measure.unit(),
                measure.fewerIsBetter(),
                figures,
                quarters.stream()
                        .map(one -> new Quarter(one.span(), one.figures().getOrDefault(measure.id(), Figures.none())))
                        .toList());
    }

    public static boolean knows(String measure) {
        return Measures.ALL.stream().anyMatch(one -> one.id().equals(measure));
    }

    /** @return empty when there is no such measure */
    @Transactional(readOnly = true)
    public Optional<Line> line(String measure, Span span) {
        return lines(span).stream()
                .filter(line -> line.measure().equals(measure))
                .findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<UseFigures> use(Span span) {
        requireSupervisor();
        return results.use(span);
    }

    @Transactional(readOnly = true)
    public List<Split> splits(String measure, Span span) {
        requireSupervisor();
        return Arrays.stream(Dimension.values())
                .map(dimension -> new Split(dimension, Breakdown.of(results.parts(span, measure, dimension))))
                .toList();
    }

    /** @return at most {@link #LIMIT} of them; each look is in the trail */
    @Transactional
    public List<CountedPerson> people(String measure, Span span, Stands stands) {
        return people(measure, span, stands, LIMIT, AuditAction.LIST);
    }

    /** @return everybody, to be written into a file */
    @Transactional
    public List<CountedPerson> export(String measure, Span span, Stands stands) {
        return people(measure, span, stands, LARGEST_FILE, AuditAction.EXPORT);
    }

    private List<CountedPerson> people(String measure, Span span, Stands stands, int limit, AuditAction action) {
        requireSupervisor();
        var people = results.people(span, measure, stands, limit);
        List<PatientId> shown =
                people.stream().map(CountedPerson::patient).distinct().toList();
        audit.record(action, shown, "outcomes");
        return people;
    }

    /** Has the period counted, again if it was; it takes a moment, behind the page. */
    @Transactional
    public void count(Span span) {
        requireSupervisor();
        periods.ask(span);
    }

    /** @return the day of the clinic, for whoever may ask */
    public LocalDate today() {
        requireSupervisor();
        return LocalDate.now(clock);
    }

    private void requireSupervisor() {
        accounts.currentFor(Action.READ_OUTCOMES);
    }
}
