package org.stepwell.medication.process;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stepwell.medication.Finding;
import org.stepwell.medication.ListedMedicine;
import org.stepwell.medication.Reconciliation;
import org.stepwell.medication.Ruling;
import org.stepwell.workflow.FormText;
import org.stepwell.workflow.Word;

/** Says a list and its findings in the words of the forms. */
final class MedicineWords {

    private MedicineWords() {}

    static String why(Reconciliation round) {
        var reasons = round.reasons().stream().map(Word::of).map(word -> word.replace('-', ' '));
        var missing = round.leftOut() == 0
                ? ""
                : " %d more stand in the record than fit here, and nothing checks them.".formatted(round.leftOut());
        return "Why now: " + reasons.collect(Collectors.joining(", ")) + "." + missing;
    }

    static String details(ListedMedicine medicine) {
        var since = medicine.startedOn() == null ? null : "since " + medicine.startedOn();
        return Stream.of(medicine.dosage(), prescribed(medicine), since)
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
    }

    static String list(Reconciliation round) {
        var lines = round.medicines().stream().map(one -> line(round, one)).toList();
        var unchecked = round.unchecked().isEmpty()
                ? ""
                : "\n\nNo rule could check what has no ATC code:\n\n"
                        + FormText.list(round.unchecked().stream()
                                .map(ListedMedicine::name)
                                .toList());
        var note = round.note()
                .map(said -> "\n\nThe person says: " + FormText.typed(said))
                .orElse("");
        return (lines.isEmpty() ? "The person takes no medicines." : FormText.list(lines)) + unchecked + note;
    }

    private static String line(Reconciliation round, ListedMedicine medicine) {
        var taking = Word.of(medicine.taking()).replace('-', ' ');
        var course = Word.of(round.course(medicine));
        return "%s (%s): %s, %s".formatted(medicine.name(), details(medicine), taking, course);
    }

    static String findings(Reconciliation round) {
        return round.findings().isEmpty()
                ? "The rules found nothing."
                : FormText.list(round.findings().stream()
                        .map(finding -> grade(finding) + ": " + what(round, finding) + decided(finding))
                        .toList());
    }

    static String grade(Finding finding) {
        var word = Word.of(finding.grade());
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** The medicines with their prescribers, the risk, and which rule says so. */
    static String what(Reconciliation round, Finding finding) {
        return "%s: %s. %s, version %d, %s. Source: %s."
                .formatted(
                        medicines(round, finding).stream()
                                .map(MedicineWords::withPrescriber)
                                .collect(Collectors.joining(" with ")),
                        finding.risk(),
                        finding.decisionKey(),
                        finding.decisionVersion(),
                        finding.rule(),
                        finding.source());
    }

    private static List<ListedMedicine> medicines(Reconciliation round, Finding finding) {
        return round.medicines().stream()
                .filter(one -> finding.medicines().contains(one.id().toString()))
                .toList();
    }

    private static String withPrescriber(ListedMedicine medicine) {
        var by = prescribed(medicine);
        return by == null ? medicine.name() : "%s (%s)".formatted(medicine.name(), by);
    }

    private static String prescribed(ListedMedicine medicine) {
        return medicine.prescriber() == null ? null : "prescribed by " + medicine.prescriber();
    }

    private static String decided(Finding finding) {
        if (finding.ruling() == null) {
            return "";
        }
        var stands = finding.rulingPrescriber() == null ? "" : ", for which " + finding.rulingPrescriber() + " stands";
        var word = finding.ruling() == Ruling.Kind.KEEP ? "keep" : Word.of(finding.ruling());
        return " Decided: %s%s. %s".formatted(word, stands, finding.rulingReason());
    }
}
