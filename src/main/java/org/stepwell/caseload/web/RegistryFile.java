package org.stepwell.caseload.web;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;
import org.stepwell.caseload.CaseloadFlag;
import org.stepwell.caseload.RegistryLine;
import org.stepwell.workflow.Words;

/** Writes the registry as a file for a spreadsheet, in which no cell can be taken for a formula. */
@Component
class RegistryFile {

    private static final List<String> HEADER = List.of(
            "caseload.person",
            "caseload.care-manager",
            "registry.filter.phase",
            "registry.file.weeks",
            "caseload.risk",
            "registry.file.phq-9.first",
            "registry.file.phq-9.last",
            "registry.file.gad-7.first",
            "registry.file.gad-7.last",
            "registry.file.response",
            "registry.last-contact",
            "registry.next-contact",
            "registry.file.open-referrals",
            "registry.file.medicine-changed",
            "registry.flags");

    /** A byte order mark, without which a spreadsheet takes the letters for another alphabet's. */
    private static final String MARK = "\uFEFF";

    private final Clock clock;

    RegistryFile(Clock clock) {
        this.clock = clock;
    }

    String write(List<RegistryLine> lines, LocalDate today) throws IOException {
        var text = new StringWriter();
        text.append(MARK);
        var header = HEADER.stream().map(key -> Words.say(key)).toArray(String[]::new);
        try (var csv =
                new CSVPrinter(text, CSVFormat.EXCEL.builder().setHeader(header).get())) {
            for (var line : lines) {
                csv.printRecord(
                        safe(line.name()),
                        safe(line.careManager()),
                        Words.title(line.phase()),
                        line.weeks(today),
                        line.riskLevel() == null ? null : Words.title(line.riskLevel()),
                        first(line.phq9()),
                        last(line.phq9()),
                        first(line.gad7()),
                        last(line.gad7()),
                        line.response(),
                        day(line.contactAt()),
                        day(line.nextContact()),
                        line.openReferrals(),
                        day(line.medicinesChangedAt()),
                        line.flags().stream().map(CaseloadFlag::title).collect(Collectors.joining("; ")));
            }
        }
        return text.toString();
    }

    /** OWASP: what begins with one of these is a formula to a spreadsheet, unless an apostrophe stands before it. */
    private static String safe(String cell) {
        return cell != null && !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private LocalDate day(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, clock.getZone());
    }

    private static Integer first(List<Integer> totals) {
        return totals.isEmpty() ? null : totals.get(0);
    }

    private static Integer last(List<Integer> totals) {
        return totals.isEmpty() ? null : totals.get(totals.size() - 1);
    }
}
