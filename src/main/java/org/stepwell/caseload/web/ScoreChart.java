package org.stepwell.caseload.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.stepwell.adjustment.TreatmentChange;
import org.stepwell.assessment.Instrument;

/**
 * The scores over time as the chart draws them and the table below it lists them.
 *
 * @param rows every score, the newest first
 * @param target the PHQ-9 the plan aims at, null when none
 */
record ScoreChart(List<Row> rows, Integer target, List<Change> changes) {

    /** Lines for orientation on the PHQ-9 (Kroenke 2001); what a score means is decided when it is filed. */
    private static final List<Band> BANDS = List.of(
            new Band(5, "mild"), new Band(10, "moderate"), new Band(15, "moderately severe"), new Band(20, "severe"));

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
    record Band(int from, String name) {}

    /** A change of treatment on the time axis, in milliseconds since 1970. */
    record Change(long at, String what) {}

    /** One line of the chart. */
    record Series(String name, List<Point> points) {}

    /** One mark of a line, in milliseconds since 1970. */
    record Point(long at, int total) {}

    /** What the page's script draws. */
    record Drawing(List<Series> series, List<Band> bands, Integer target, List<Change> changes) {}

    static ScoreChart of(List<Row> rows, Integer target, List<TreatmentChange> changes) {
        return new ScoreChart(
                rows, target, changes.stream().map(ScoreChart::change).toList());
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
                List.of(series(Instrument.PHQ_9, "PHQ-9"), series(Instrument.GAD_7, "GAD-7")), BANDS, target, changes);
    }

    private Series series(Instrument instrument, String name) {
        var points = rows.stream()
                .filter(row -> row.instrument().equals(instrument) && row.total() != null)
                .map(row -> new Point(row.takenAt().toEpochMilli(), row.total()))
                .sorted((one, other) -> Long.compare(one.at(), other.at()))
                .toList();
        return new Series(name, points);
    }

    private static Change change(TreatmentChange change) {
        var at = change.on().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        return new Change(at, change.what());
    }
}
