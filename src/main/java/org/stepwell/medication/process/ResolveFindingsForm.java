package org.stepwell.medication.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.medication.Finding;
import org.stepwell.medication.ListedMedicine;
import org.stepwell.medication.Reconciliation;
import org.stepwell.medication.Reconciliations;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.FormData;
import org.stepwell.workflow.Word;

/** The form resolve-findings: each finding that interrupts, with the rule that says so. */
@Component
class ResolveFindingsForm implements FormData {

    private final Reconciliations reconciliations;

    ResolveFindingsForm(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    @Override
    public String form() {
        return "resolve-findings";
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        var round = reconciliations.open(episode);
        return Map.of(
                "list", MedicineWords.list(round),
                "findings",
                        round.openFindings().stream()
                                .map(finding -> row(round, finding))
                                .toList(),
                "medicineOptions",
                        round.medicines().stream()
                                .map(ResolveFindingsForm::option)
                                .toList());
    }

    private static Map<String, Object> row(Reconciliation round, Finding finding) {
        return Map.of(
                "findingId", finding.id().toString(),
                "severity", Word.of(finding.grade()),
                "what", MedicineWords.what(round, finding));
    }

    private static Map<String, String> option(ListedMedicine medicine) {
        return Map.of("value", medicine.id().toString(), "label", medicine.name());
    }
}
