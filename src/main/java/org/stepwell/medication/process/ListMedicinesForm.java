package org.stepwell.medication.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stepwell.medication.AtcCode;
import org.stepwell.medication.ListedMedicine;
import org.stepwell.medication.Reconciliations;
import org.stepwell.medication.Substances;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.FormData;
import org.stepwell.workflow.Word;

/** The form list-medicines: every medicine known, and the substances to name each by. */
@Component
class ListMedicinesForm implements FormData {

    private final Reconciliations reconciliations;
    private final Substances substances;

    ListMedicinesForm(Reconciliations reconciliations, Substances substances) {
        this.reconciliations = reconciliations;
        this.substances = substances;
    }

    @Override
    public String form() {
        return "list-medicines";
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        var round = reconciliations.open(episode);
        return Map.of(
                "why", MedicineWords.why(round),
                "medicines", round.medicines().stream().map(this::row).toList(),
                "substanceOptions", options());
    }

    private Map<String, Object> row(ListedMedicine medicine) {
        var row = new HashMap<String, Object>();
        row.put("medicineId", medicine.id().toString());
        row.put("name", medicine.name());
        row.put("details", MedicineWords.details(medicine));
        row.put("substance", substance(medicine));
        row.put("atcCode", medicine.atcCode());
        row.put("taking", Word.of(medicine.taking()));
        row.put(
                "stoppedOn",
                medicine.stoppedOn() == null ? null : medicine.stoppedOn().toString());
        return row;
    }

    /** Left open while nobody knows its code, so that the form asks. */
    private String substance(ListedMedicine medicine) {
        if (medicine.atcCode() == null) {
            return null;
        }
        return substances
                .find(new AtcCode(medicine.atcCode()))
                .map(one -> one.code().value())
                .orElse(MedicineAnswers.OTHER);
    }

    private List<Map<String, String>> options() {
        return Stream.concat(
                        Stream.of(
                                option(MedicineAnswers.OTHER, "Another substance: enter its ATC code"),
                                option(MedicineAnswers.NO_CODE, "No ATC code exists: the rules cannot check it")),
                        substances.all().stream()
                                .map(one -> option(
                                        one.code().value(),
                                        one.name() + ", " + one.code().value())))
                .toList();
    }

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }
}
