package org.stepwell.crisis.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stepwell.crisis.CrisisRecords;
import org.stepwell.crisis.CrisisReport;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.workflow.FormData;
import org.stepwell.workflow.FormText;

/** The form look-at-new-report: shows who said what. */
@Component
class NewReportForm implements FormData {

    private static final Map<String, String> SOURCES = Map.of(
            "score", "A PHQ-9 or suicide screen taken by",
            "care-team", "Reported by",
            "patient", "The person asked for help:",
            "family", "Their family asked for help:");

    private final CrisisRecords records;
    private final Accounts accounts;

    NewReportForm(CrisisRecords records, Accounts accounts) {
        this.records = records;
        this.accounts = accounts;
    }

    @Override
    public String form() {
        return "look-at-new-report";
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        var id = UUID.fromString((String) variables.get(CrisisResponseProcess.REPORT_ID.name()));
        return Map.of("report", records.report(episode, id).map(this::told).orElse(""));
    }

    private String told(CrisisReport report) {
        var by = accounts.find(report.reportedBy()).map(Account::displayName).orElse(report.reportedBy());
        var line = "**%s %s**".formatted(SOURCES.get(report.source()), FormText.typed(by));
        return report.reason() == null ? line : line + "\n\n" + FormText.typed(report.reason());
    }
}
