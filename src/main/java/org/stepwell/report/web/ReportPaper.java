package org.stepwell.report.web;

import java.time.YearMonth;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.document.Pdf;
import org.stepwell.flow.Took;
import org.stepwell.measure.MeasureSettings;
import org.stepwell.measure.Numbers;
import org.stepwell.report.MonthlyReports;

/** Writes a month's report, in the words and ways of writing numbers that the pages have. */
@Component
class ReportPaper {

    private final MonthlyReports reports;
    private final Pdf pdf;
    private final Ways ways;

    ReportPaper(MonthlyReports reports, Pdf pdf, Ways ways) {
        this.reports = reports;
        this.pdf = pdf;
        this.ways = ways;
    }

    /** How pages write a measure's numbers and how long something took. */
    @Component("reportWays")
    record Ways(Numbers numbers, Took took, MeasureSettings settings) {}

    byte[] of(YearMonth month) {
        var model = Map.of(
                "report",
                reports.of(month),
                "numbers",
                ways.numbers(),
                "took",
                ways.took(),
                "settings",
                ways.settings());
        return pdf.of("report/monthly", model, "report.css");
    }
}
