package org.stepwell.fhir;

import java.util.Locale;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Coverage.CoverageStatus;
import org.hl7.fhir.r4.model.Reference;
import org.stepwell.insurance.InsuranceTold;
import org.stepwell.patient.InvalidPatient;
import org.stepwell.workflow.InvalidAnswer;

/** Reads who pays for a person's care. */
final class CoverageReader {

    private static final String PLAN = "plan";

    private CoverageReader() {}

    /** @return empty for what is not in force, names no payer in words, or says not from when */
    static Optional<CoverageTold> coverage(Coverage told, Entry entry) {
        var payer = told.getPayor().stream()
                .map(Reference::getDisplay)
                .map(PlainText::of)
                .filter(name -> name != null)
                .map(CoverageReader::word)
                .filter(word -> word.matches("[a-z][a-z0-9-]{1,60}"))
                .findFirst();
        var from = Times.day(told.getPeriod().getStartElement());
        if (told.getStatus() != CoverageStatus.ACTIVE || from == null) {
            return Optional.empty();
        }
        return payer.map(word -> new CoverageTold(entry, insurance(told, word)));
    }

    private static InsuranceTold insurance(Coverage told, String payer) {
        try {
            return new InsuranceTold(
                    payer,
                    plan(told),
                    PlainText.of(told.getSubscriberId()),
                    Times.day(told.getPeriod().getStartElement()),
                    Times.day(told.getPeriod().getEndElement()));
        } catch (InvalidAnswer wrong) {
            throw new InvalidPatient(wrong.field().equals("until") ? "period" : "class", "cannot be stored");
        }
    }

    private static String plan(Coverage told) {
        return told.getClass_().stream()
                .filter(one -> PLAN.equals(one.getType().getCodingFirstRep().getCode()))
                .map(one -> PlainText.firstOf(one.getName(), one.getValue()))
                .findFirst()
                .orElse(null);
    }

    /** @return "blue-cross" for "Blue Cross" */
    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
