package org.stepwell.caseload.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stepwell.adjustment.TreatmentChange;
import org.stepwell.caseload.web.CareEvents.Befallen;
import org.stepwell.crisis.Crisis;
import org.stepwell.monitoring.Contact;
import org.stepwell.transition.Transition;
import org.stepwell.workflow.ClinicTime;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** Something that befell the person, as a mark on the time axis of the score chart and a line of its table. */
record ChartMark(Kind kind, Instant at, String what) {

    /** What a mark stands for: a sign of its own, told apart without colour, and its word. */
    enum Kind {
        TREATMENT("┊"),
        CONTACT("●"),
        NOT_REACHED("○"),
        CRISIS("▲"),
        ADMISSION("■"),
        DISCHARGE("□");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        public String word() {
            return Words.say("scores.mark." + Word.of(this));
        }
    }

    /** @return a mark for each, the oldest first */
    static List<ChartMark> of(Befallen events, List<TreatmentChange> changes) {
        return Stream.of(
                        changes.stream().map(ChartMark::of),
                        events.contacts().stream().map(ChartMark::of),
                        events.crises().stream().map(ChartMark::of),
                        events.stays().stream().flatMap(ChartMark::of))
                .flatMap(marks -> marks)
                .sorted(Comparator.comparing(ChartMark::at))
                .toList();
    }

    private static ChartMark of(TreatmentChange change) {
        return new ChartMark(
                Kind.TREATMENT, change.on().atStartOfDay(ClinicTime.zone()).toInstant(), change.what());
    }

    private static ChartMark of(Contact contact) {
        var kind = contact.reached() ? Kind.CONTACT : Kind.NOT_REACHED;
        return new ChartMark(
                kind, contact.madeAt(), contact.channel() == null ? "" : Words.title("channel", contact.channel()));
    }

    private static ChartMark of(Crisis crisis) {
        var highest = crisis.highest().map(Words::word);
        return new ChartMark(
                Kind.CRISIS,
                crisis.openedAt(),
                highest.map(level -> Words.say("scores.highest-risk", level)).orElse(Words.say("scores.not-screened")));
    }

    private static Stream<ChartMark> of(Transition stay) {
        var where = Words.say("scores.stay." + Word.of(stay.kind()));
        return Stream.concat(
                Stream.of(new ChartMark(Kind.ADMISSION, stay.admittedAt(), where)),
                stay.dischargedAt().stream().map(left -> new ChartMark(Kind.DISCHARGE, left, where)));
    }
}
