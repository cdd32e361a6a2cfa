package org.stepwell.crisis.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stepwell.crisis.CrisisAction;
import org.stepwell.crisis.CrisisRecord;
import org.stepwell.crisis.CrisisRecords;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.FormData;
import org.stepwell.workflow.FormText;
import org.stepwell.workflow.Word;

/** The form agree-crisis-closure: shows why the clinician thinks that it is over. */
@Component
class AgreeCrisisClosureForm implements FormData {

    private final CrisisRecords records;

    AgreeCrisisClosureForm(CrisisRecords records) {
        this.records = records;
    }

    @Override
    public String form() {
        return "agree-crisis-closure";
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        var crisis = UUID.fromString((String) variables.get(CrisisResponseProcess.CRISIS_ID.name()));
        return Map.of(
                "reason",
                records.of(episode).stream()
                        .filter(record -> record.crisis().id().equals(crisis))
                        .map(AgreeCrisisClosureForm::reason)
                        .findFirst()
                        .orElse(""));
    }

    private static String reason(CrisisRecord crisis) {
        return crisis.actions().stream()
                .filter(action -> action.kind().equals(Word.of(CrisisAction.Kind.REVIEW)))
                .reduce((earlier, later) -> later)
                .map(CrisisAction::note)
                .map(FormText::typed)
                .orElse("");
    }
}
