package org.stepwell.measure.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.stepwell.measure.CareOutcomes;
import org.stepwell.measure.Span;

/** A year or quarter the page offers, by its word in the address. */
public record PeriodChoice(String word, Span span, boolean chosen) {

    static List<PeriodChoice> all(LocalDate today, Span chosen) {
        return Stream.concat(
                        CareOutcomes.years(today).stream()
                                .map(span -> of(String.valueOf(span.from().getYear()), span, chosen)),
                        CareOutcomes.quarters(today).stream().map(span -> of(quarter(span), span, chosen)))
                .toList();
    }

    private static PeriodChoice of(String word, Span span, Span chosen) {
        return new PeriodChoice(word, span, span.equals(chosen));
    }

    private static String quarter(Span span) {
        return span.from().getYear() + "-q" + (span.from().getMonthValue() / 3 + 1);
    }
}
