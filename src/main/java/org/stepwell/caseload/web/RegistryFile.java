package org.stepwell.caseload.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stepwell.caseload.CaseloadFlag;
import org.stepwell.caseload.RegistryLine;
import org.stepwell.document.Csv;
import org.stepwell.workflow.Words;

/** Writes the registry as a file for a spreadsheet. */
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

    private final Clock clock;

    RegistryFile(Clock clock) {
        this.clock = clock;
    }

    Csv write(List<RegistryLine> lines, LocalDate today) {
        var rows = new ArrayList<List<?>>();
        rows.add(HEADER.stream().map(key -> Words.say(key)).toList());
        lines.forEach(line -> rows.add(Arrays.asList(
                line.name(),
                line.careManager(),
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
                line.flags().stream().map(CaseloadFlag::title).collect(Collectors.joining("; ")))));
        return new Csv(rows);
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
