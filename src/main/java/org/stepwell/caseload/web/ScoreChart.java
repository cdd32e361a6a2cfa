package org.stepwell.caseload.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.stepwell.adjustment.TreatmentChange;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Score;

/**
 * The scores over time as the chart draws them and the table below it lists them.
 *
 * @param rows every total, the newest first
 * @param target the PHQ-9 the plan aims at, null when none
 */
record ScoreChart(List<Row> rows, Integer target, List<Change> changes) {

    /** Lines for orientation on the PHQ-9 (Kroenke 2001); what a score means is decided when it is filed. */
    private static final List<Band> BANDS = List.of(
            new Band(5, "mild"), new Band(10, "moderate"), new Band(15, "moderately severe"), new Band(20, "severe"));

    /** One total with its band in words; null for a sheet with too few answers to be scored. */
    record Row(Instrument instrument, Instant takenAt, Integer total, String severity) {

        public String name() {
            return instrument == Instrument.PHQ_9 ? "PHQ-9" : "GAD-7";
        }
    }

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

    static ScoreChart of(List<Score> scores, Integer target, List<TreatmentChange> changes) {
        var rows = scores.stream()
                .filter(score -> score.instrument() == Instrument.PHQ_9 || score.instrument() == Instrument.GAD_7)
                .map(ScoreChart::row)
                .sorted((one, other) -> other.takenAt().compareTo(one.takenAt()))
                .toList();
        return new ScoreChart(
                rows, target, changes.stream().map(ScoreChart::change).toList());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    Drawing drawing() {
        return new Drawing(
                List.of(series(Instrument.PHQ_9, "PHQ-9"), series(Instrument.GAD_7, "GAD-7")), BANDS, target, changes);
    }

    private Series series(Instrument instrument, String name) {
        var points = rows.stream()
                .filter(row -> row.instrument() == instrument && row.total() != null)
                .map(row -> new Point(row.takenAt().toEpochMilli(), row.total()))
                .sorted((one, other) -> Long.compare(one.at(), other.at()))
                .toList();
        return new Series(name, points);
    }

    private static Row row(Score score) {
        var words = score.total().isEmpty()
                ? "Cannot be scored: too few answers"
                : score.severity().map(Texts::sentence).orElse("");
        return new Row(score.instrument(), score.takenAt(), score.total().orElse(null), words);
    }

    private static Change change(TreatmentChange change) {
        var at = change.on().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        return new Change(at, change.what());
    }
}
