package org.stepwell.medication.process;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stepwell.medication.AtcCode;
import org.stepwell.medication.MedicineEntry;
import org.stepwell.medication.Ruling;
import org.stepwell.medication.Taking;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** Reads the forms of medication reconciliation. */
final class MedicineAnswers {

    /** Chosen instead of a substance: its code is typed, or there is none. */
    static final String OTHER = "other";

    static final String NO_CODE = "none";

    private MedicineAnswers() {}

    static List<MedicineEntry> listed(Answers answers) {
        return answers.list("medicines").stream()
                .map(row -> entry(row, UUID.fromString(row.text("medicineId")), null))
                .toList();
    }

    static List<MedicineEntry> added(Answers answers) {
        return answers.list("added").stream()
                .map(row -> entry(row, null, order(row)))
                .toList();
    }

    private static MedicineEntry.Order order(Answers row) {
        return new MedicineEntry.Order(
                row.text("name"),
                row.optionalText("dosage").orElse(null),
                row.optionalText("prescriber").orElse(null),
                row.date("startedOn"));
    }

    private static MedicineEntry entry(Answers row, UUID id, MedicineEntry.Order order) {
        var taking = Word.to(Taking.class, row.text("taking"));
        return new MedicineEntry(id, order, code(row), taking, row.date("stoppedOn"));
    }

    private static Optional<AtcCode> code(Answers row) {
        return switch (row.text("substance")) {
            case NO_CODE -> Optional.empty();
            case OTHER -> Optional.of(known(row, "atcCode"));
            default -> Optional.of(known(row, "substance"));
        };
    }

    private static AtcCode known(Answers row, String key) {
        return AtcCode.of(row.text(key)).orElseThrow(() -> row.invalid(key, Words.say("wrong.medication.no-atc")));
    }

    static List<Ruling> rulings(Answers answers) {
        return answers.list("findings").stream().map(MedicineAnswers::ruling).toList();
    }

    private static Ruling ruling(Answers row) {
        return new Ruling(
                UUID.fromString(row.text("findingId")),
                Word.to(Ruling.Kind.class, row.text("decision")),
                row.optionalText("medicineId").map(UUID::fromString).orElse(null),
                row.text("reason"),
                row.optionalText("prescriber").orElse(null));
    }

    /** @return the comment beside the signature, or null */
    static String signedComment(Answers answers) {
        if (!answers.flag("signed")) {
            throw answers.invalid("signed", Words.say("wrong.medication.signed"));
        }
        return answers.optionalText("comment").orElse(null);
    }
}
