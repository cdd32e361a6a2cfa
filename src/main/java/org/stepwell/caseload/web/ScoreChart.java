package org.stepwell.caseload.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stepwell.adjustment.TreatmentChange;
import org.stepwell.assessment.Instrument;
import org.stepwell.caseload.web.CareEvents.Befallen;
import org.stepwell.workflow.ClinicTime;
import org.stepwell.workflow.Words;

/**
 * The scores over time as the chart draws them and the table below it lists them.
 *
 * @param rows every score, the newest first
 * @param target the PHQ-9 the plan aims at, null when none
 * @param changes the letters on the time axis, the oldest first
 * @param marks what befell the person meanwhile and the changes of treatment, the oldest first
 */
record ScoreChart(List<Row> rows, Integer target, List<Change> changes, List<ChartMark> marks) {

    /** Lines for orientation on the PHQ-9 (Kroenke 2001); what a score means is decided when it is filed. */
    private static final List<Band> BANDS = List.of(
            new Band(5, "mild"), new Band(10, "moderate"), new Band(15, "moderately-severe"), new Band(20, "severe"));

    /**
     * One score with its band in words; the total is null for a sheet with too few answers to be scored.
     *
     * @param more what follows from it, in sentences
     */
    record Row(
            Instrument instrument,
            String name,
            Instant takenAt,
            Integer total,
            int maximum,
            String severity,
            List<String> more) {}

    /** Where a band begins. */
    record Band(int from, String name) {
        private Band said() {
            return new Band(from, Words.word("score-band", name));
        }
    }

    /** A change of treatment on the time axis, in milliseconds since 1970. */
    record Change(long at, String what) {}

    /** One line of the chart. */
    record Series(String name, List<Point> points) {}

    /** One mark of a line, in milliseconds since 1970. */
    record Point(long at, int total) {}

    /** A sign below the zero line, in milliseconds since 1970. */
    record Sign(ChartMark.Kind kind, String sign, long at) {}

    /** What the page's script draws. */
    record Drawing(List<Series> series, List<Band> bands, Integer target, List<Change> changes, List<Sign> signs) {}

    static ScoreChart of(List<Row> rows, Integer target, List<TreatmentChange> changes, Befallen events) {
        return new ScoreChart(
                rows, target, changes.stream().map(ScoreChart::change).toList(), ChartMark.of(events, changes));
    }

    /** @return the kinds of marks there are, for the legend */
    public Set<ChartMark.Kind> kinds() {
        return marks.stream().map(ChartMark::kind).collect(Collectors.toCollection(TreeSet::new));
    }

    /** @return the marks for the table, the newest first */
    public List<ChartMark> latestMarks() {
        var newestFirst = new ArrayList<>(marks);
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** @return whether there is a line to draw: the chart has the scale of a PHQ-9 and a GAD-7, the list has them all */
    public boolean isDrawn() {
        return drawing().series().stream().anyMatch(line -> !line.points().isEmpty());
    }

    Drawing drawing() {
        return new Drawing(
                List.of(series(Instrument.PHQ_9, "PHQ-9"), series(Instrument.GAD_7, "GAD-7")),
                BANDS.stream().map(Band::said).toList(),
                target,
                changes,
                marks.stream()
                        .filter(mark -> mark.kind() != ChartMark.Kind.TREATMENT)
                        .map(ScoreChart::sign)
                        .toList());
    }

    private Series series(Instrument instrument, String name) {
        var points = rows.stream()
                .filter(row -> row.instrument().equals(instrument) && row.total() != null)
                .map(row -> new Point(row.takenAt().toEpochMilli(), row.total()))
                .sorted((one, other) -> Long.compare(one.at(), other.at()))
                .toList();
        return new Series(name, points);
    }

    private static Sign sign(ChartMark mark) {
        return new Sign(mark.kind(), mark.kind().sign(), mark.at().toEpochMilli());
    }

    private static Change change(TreatmentChange change) {
        var at = change.on().atStartOfDay(ClinicTime.zone()).toInstant().toEpochMilli();
        return new Change(at, change.what());
    }
}
