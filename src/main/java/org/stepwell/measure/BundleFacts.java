package org.stepwell.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;
import org.stepwell.fhir.EventReader;

/** Reads the one person a FHIR R4 bundle tells of, so that a measure can be tried on a published case. */
final class BundleFacts {

    private static final String LOINC = "http://loinc.org";
    private static final Set<String> PHQ_9 = Set.of("44261-6", "89204-2");
    private static final Set<String> RESULT = Set.of("final", "amended", "corrected");

    private BundleFacts() {}

    static PersonFacts of(Bundle bundle) {
        var patient = resources(bundle, Patient.class).findFirst().orElseThrow();
        var phq9 = resources(bundle, Observation.class)
                .flatMap(told -> phq9(told).stream())
                .sorted(Comparator.comparing(Phq9Total::takenAt))
                .toList();
        var events = resources(bundle, DomainResource.class)
                .flatMap(told -> EventReader.event(told, told.getIdElement().getIdPart()).stream())
                .toList();
        return new PersonFacts(
                day(patient.getBirthDateElement()),
                patient.getDeceased() instanceof DateTimeType died ? day(died) : null,
                phq9,
                List.of(),
                List.of(),
                List.of(),
                new History(events),
                List.of());
    }

    private static <R> Stream<R> resources(Bundle bundle, Class<R> type) {
        return bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** @return empty for what is no result, or no number the instrument can give */
    private static Optional<Phq9Total> phq9(Observation told) {
        var isPhq9 = told.getCode().getCoding().stream()
                .anyMatch(code -> LOINC.equals(code.getSystem()) && PHQ_9.contains(code.getCode()));
        if (!isPhq9 || !RESULT.contains(told.getStatusElement().asStringValue())) {
            return Optional.empty();
        }
        var at = EventReader.event(told, "phq-9").map(event -> event.startsAt());
        var highest = BigDecimal.valueOf(Phq9Total.HIGHEST);
        return at.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(value(told.getValue()))
                        .filter(value -> value.signum() >= 0 && value.compareTo(highest) <= 0)
                        .map(value -> new Phq9Total(value.intValue(), at.get(), null));
    }

    private static BigDecimal value(Type told) {
        if (told instanceof Quantity quantity) {
            return quantity.hasComparator() ? null : quantity.getValue();
        }
        return told instanceof IntegerType whole && whole.hasValue() ? BigDecimal.valueOf(whole.getValue()) : null;
    }

    private static LocalDate day(BaseDateTimeType time) {
        return time.hasValue() ? LocalDate.parse((time.getValueAsString() + "-01-01").substring(0, 10)) : null;
    }
}
