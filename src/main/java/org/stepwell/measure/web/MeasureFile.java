package org.stepwell.measure.web;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.stepwell.measure.CountedPerson;
import org.stepwell.measure.Unit;

/** Writes the people behind a measure as a file for a spreadsheet, in which no cell can be taken for a formula. */
@Component
class MeasureFile {

    private static final String DAYS = "Days";
    private static final String HOURS = "Hours";

    /** A byte order mark, without which a spreadsheet takes the letters for another alphabet's. */
    private static final String MARK = "\uFEFF";

    private final MessageSource words;

    MeasureFile(MessageSource words) {
        this.words = words;
    }

    /** @param unit of a mean, else null */
    String write(List<CountedPerson> people, Unit unit) throws IOException {
        var text = new StringWriter();
        text.append(MARK);
        try (var csv = new CSVPrinter(
                text,
                CSVFormat.EXCEL
                        .builder()
                        .setHeader("Person", "Stands", unit == Unit.HOURS ? HOURS : DAYS, "Record")
                        .get())) {
            for (var one : people) {
                csv.printRecord(
                        safe(one.name()),
                        words.getMessage("outcome.stands." + one.stands(), null, Locale.ENGLISH),
                        one.value() == null ? null : one.value().toPlainString(),
                        one.patient());
            }
        }
        return text.toString();
    }

    /** OWASP: what begins with one of these is a formula to a spreadsheet, unless an apostrophe stands before it. */
    private static String safe(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
