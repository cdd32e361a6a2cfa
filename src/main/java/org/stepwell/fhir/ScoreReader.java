package org.stepwell.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.stepwell.assessment.InstrumentDefinition;
import org.stepwell.assessment.Instruments;
import org.stepwell.patient.InvalidPatient;

/** Reads the totals of the questionnaires we score ourselves, recognised by their LOINC code. */
final class ScoreReader {

    private static final String LOINC = "http://loinc.org";
    private static final String PHQ_9 = "44261-6";

    /** The total of the PHQ-9 as worded for 12 to 17, read like that of the PHQ-9. */
    private static final String PHQ_9M = "89204-2";

    private static final Set<ObservationStatus> TAKEN =
            EnumSet.of(ObservationStatus.FINAL, ObservationStatus.AMENDED, ObservationStatus.CORRECTED);

    private ScoreReader() {}

    /** Looks at the code alone, as most observations are none of our scores and need no reading. */
    static Optional<InstrumentDefinition> instrument(Entry entry, Instruments instruments) {
        return StreamSupport.stream(entry.resource().path("code").path("coding").spliterator(), false)
                .filter(coding -> LOINC.equals(coding.path("system").asText()))
                .map(coding -> coding.path("code"))
                .map(JsonNode::asText)
                .map(code -> PHQ_9M.equals(code) ? PHQ_9 : code)
                .flatMap(code -> instruments.byLoinc(code).stream())
                .findFirst();
    }

    /** @return empty for what is not a result yet, or was never meant to be one */
    static Optional<ScoreTold> score(Observation told, InstrumentDefinition instrument, Entry entry) {
        if (!TAKEN.contains(told.getStatus()) || !told.hasValue()) {
            return Optional.empty();
        }
        var takenAt = Times.moment(told.hasEffective() ? told.getEffective() : told.getIssuedElement());
        if (takenAt == null) {
            throw new InvalidPatient("effective", "a score needs the time it was taken");
        }
        return Optional.of(new ScoreTold(entry, instrument.instrument(), total(told, instrument), takenAt));
    }

    private static int total(Observation told, InstrumentDefinition instrument) {
        var value = value(told);
        var range = "must be a whole number from 0 to " + instrument.maximum();
        if (value == null || value.signum() < 0 || value.compareTo(BigDecimal.valueOf(instrument.maximum())) > 0) {
            throw new InvalidPatient("value", range);
        }
        try {
            return value.intValueExact();
        } catch (ArithmeticException fraction) {
            throw new InvalidPatient("value", range);
        }
    }

    private static BigDecimal value(Observation told) {
        if (told.getValue() instanceof Quantity quantity) {
            return quantity.hasComparator() ? null : quantity.getValue();
        }
        return told.getValue() instanceof IntegerType whole && whole.hasValue()
                ? BigDecimal.valueOf(whole.getValue())
                : null;
    }
}
