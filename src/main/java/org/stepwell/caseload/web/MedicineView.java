package org.stepwell.caseload.web;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.stepwell.consent.Shown;
import org.stepwell.medication.Course;
import org.stepwell.medication.Finding;
import org.stepwell.medication.ListSignature;
import org.stepwell.medication.ListedMedicine;
import org.stepwell.medication.Reconciliation;
import org.stepwell.medication.ReconciliationState;
import org.stepwell.medication.Taking;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/**
 * The reconciled medicines as the page shows them: the plain list to everybody, what the rules found to those who
 * care.
 *
 * @param signed the list that counts, if there is one
 * @param open the round being worked on, if there is one
 */
record MedicineView(
        Optional<Reconciliation> signed,
        Optional<Reconciliation> open,
        boolean forStaff,
        Shown shown,
        UnaryOperator<String> names) {

    /** One line of the plain list. */
    record Line(String name, String how, String course, String held) {}

    /** One finding; the grade is the word that also picks its sign. */
    record Found(String grade, String medicines, String risk, String rule, String decision) {}

    /** @return what the person takes from now on, in words for them */
    public List<Line> lines() {
        return signed.stream()
                .flatMap(round -> shown.of(round.medicines(), Items::of).stream()
                        .filter(one -> round.course(one) != Course.STOPPED)
                        .map(one -> new Line(one.name(), how(one), course(round, one), shown.label(Items.of(one)))))
                .toList();
    }

    /** @return what the rules found on the newest list, the gravest first */
    public List<Found> findings() {
        return newest().stream()
                .flatMap(round -> round.findings().stream().map(finding -> found(round, finding)))
                .toList();
    }

    /** @return the medicines no rule could check */
    public List<String> unchecked() {
        return newest().filter(round -> round.listedAt().isPresent()).stream()
                .flatMap(round -> shown.of(round.unchecked(), Items::of).stream())
                .map(ListedMedicine::name)
                .toList();
    }

    public String signer(ListSignature signature) {
        return names.apply(signature.signedBy()) + ", " + Words.word(signature.role());
    }

    /** @return who went through the list with the person, and why then */
    public String made(Reconciliation round) {
        var reasons = round.reasons().stream().map(Words::word).sorted().collect(Collectors.joining(", "));
        return Words.say(
                "medication.made",
                round.listedBy().map(names).orElseGet(() -> Words.say("medication.nobody")),
                reasons);
    }

    /** @return where the open round stands */
    public Optional<String> underWay() {
        return open.map(round -> round.state() == ReconciliationState.LISTING
                ? Words.say("medication.under-way")
                : round.openFindings().isEmpty()
                        ? Words.say("medication.waits.signatures")
                        : Words.say("medication.waits.decisions"));
    }

    private Optional<Reconciliation> newest() {
        return open.filter(round -> round.listedAt().isPresent()).or(() -> signed);
    }

    private static String how(ListedMedicine medicine) {
        var by = medicine.prescriber() == null ? "" : " (" + medicine.prescriber() + ")";
        return (medicine.dosage() == null ? "" : medicine.dosage()) + by;
    }

    private static String course(Reconciliation round, ListedMedicine medicine) {
        return switch (round.course(medicine)) {
            case CONTINUES -> medicine.taking() == Taking.NOT_TAKING ? Words.say("medication.course.not-taken") : "";
            case CHANGES -> Words.say("medication.course.changes");
            case STOPS -> Words.say("medication.course.stops");
            case STOPPED -> Words.say("medication.course.stopped");
        };
    }

    private Found found(Reconciliation round, Finding finding) {
        var pair = round.medicines().stream()
                .filter(one -> finding.medicines().contains(one.id().toString()))
                .toList();
        var named = shown.of(pair, Items::of).containsAll(pair);
        var medicines = pair.stream()
                .map(one -> shown.shows(Items.of(one)) ? one.name() : Words.say("medication.finding.hidden"))
                .reduce((one, other) -> Words.say("medication.finding.with", one, other))
                .orElse("");
        var rule = Words.say(
                "medication.finding.rule",
                Words.title("decision", finding.decisionKey()),
                finding.decisionVersion(),
                finding.rule(),
                finding.source());
        // a reason may name what is not shown, and a row of the table leads to it
        return named
                ? new Found(Words.word(finding.grade()), medicines, finding.risk(), rule, decision(finding))
                : new Found(Words.word(finding.grade()), medicines, finding.risk(), "", "");
    }

    private String decision(Finding finding) {
        if (finding.ruling() == null) {
            return finding.isOpen() ? Words.say("medication.decision.none") : "";
        }
        return Words.say(
                finding.rulingPrescriber() == null ? "medication.decision" : "medication.decision.prescriber",
                Words.say("medication.ruling." + Word.of(finding.ruling())),
                finding.rulingReason(),
                names.apply(finding.rulingBy()),
                finding.rulingPrescriber());
    }
}
