package org.stepwell.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Type;
import org.stepwell.patient.RecordedEvent;
import org.stepwell.patient.RecordedEvent.Kind;
import org.stepwell.workflow.ClinicTime;

/** Reads what happened to somebody, in code and time, as measures ask for it. */
public final class EventReader {

    static final Map<String, Class<? extends DomainResource>> TYPES = Map.of(
            "Encounter", Encounter.class,
            "Condition", Condition.class,
            "Procedure", Procedure.class,
            "ServiceRequest", ServiceRequest.class,
            "Observation", Observation.class);

    private static final Set<String> ORDERS =
            Set.of("order", "original-order", "reflex-order", "filler-order", "instance-order");

    private EventReader() {}

    /** Looks at the outer shape alone: of observations only surveys. */
    static boolean isOne(Entry entry) {
        return TYPES.containsKey(entry.type()) && (!"Observation".equals(entry.type()) || isSurvey(entry.resource()));
    }

    private static boolean isSurvey(JsonNode told) {
        return StreamSupport.stream(told.path("category").spliterator(), false)
                .flatMap(one -> StreamSupport.stream(one.path("coding").spliterator(), false))
                .anyMatch(coding -> "survey".equals(coding.path("code").asText()));
    }

    /**
     * @param id what tells it from the person's other resources
     * @return empty for another kind of resource, and for one that says neither what nor when
     */
    public static Optional<RecordedEvent> event(DomainResource told, String id) {
        var read =
                switch (told.fhirType()) {
                    case "Encounter" -> visit((Encounter) told);
                    case "Condition" -> diagnosis((Condition) told);
                    case "Procedure" -> service((Procedure) told);
                    case "ServiceRequest" -> order((ServiceRequest) told);
                    case "Observation" -> finding((Observation) told);
                    default -> null;
                };
        return Optional.ofNullable(read)
                .filter(event -> event.kind() == Kind.DIAGNOSIS ? !event.codes().isEmpty() : event.starts() != null)
                .map(event -> event.as(told.fhirType() + "/" + id));
    }

    /** What was read, before it has an id. */
    private record Read(
            Kind kind,
            String status,
            String setting,
            Set<String> codes,
            Set<String> details,
            Instant starts,
            Instant ends) {

        RecordedEvent as(String sourceId) {
            return new RecordedEvent(sourceId, kind, status, setting, codes, details, starts, ends);
        }
    }

    private static Read visit(Encounter told) {
        var codes =
                told.getType().stream().flatMap(type -> codes(type).stream()).collect(Collectors.toSet());
        return new Read(
                Kind.VISIT,
                word(told.getStatusElement().asStringValue()),
                told.getClass_().getCode(),
                codes,
                codes(told.getHospitalization().getDischargeDisposition()),
                start(told.getPeriod()),
                end(told.getPeriod()));
    }

    private static Read diagnosis(Condition told) {
        var verified = told.getVerificationStatus().getCodingFirstRep().getCode();
        var clinical = told.getClinicalStatus().getCodingFirstRep().getCode();
        return new Read(
                Kind.DIAGNOSIS,
                word("confirmed".equals(verified) ? clinical : verified),
                null,
                codes(told.getCode()),
                Set.of(),
                start(told.getOnset()),
                end(told.getAbatement()));
    }

    private static Read service(Procedure told) {
        return new Read(
                Kind.SERVICE,
                word(told.getStatusElement().asStringValue()),
                null,
                codes(told.getCode()),
                Set.of(),
                start(told.getPerformed()),
                end(told.getPerformed()));
    }

    private static Read order(ServiceRequest told) {
        var intent = word(told.getIntentElement().asStringValue());
        var status = told.getDoNotPerform()
                ? "do-not-perform"
                : ORDERS.contains(intent) ? word(told.getStatusElement().asStringValue()) : intent;
        return new Read(
                Kind.ORDER,
                status,
                null,
                codes(told.getCode()),
                Set.of(),
                start(told.getAuthoredOnElement()),
                end(told.getAuthoredOnElement()));
    }

    private static Read finding(Observation told) {
        return new Read(
                Kind.FINDING,
                word(told.getStatusElement().asStringValue()),
                null,
                codes(told.getCode()),
                told.getValue() instanceof CodeableConcept found ? codes(found) : Set.of(),
                start(told.getEffective()),
                end(told.getEffective()));
    }

    private static Set<String> codes(CodeableConcept concept) {
        return concept.getCoding().stream()
                .filter(coding -> coding.hasSystem() && coding.hasCode())
                .map(coding -> coding.getSystem() + "|" + coding.getCode())
                .collect(Collectors.toSet());
    }

    private static String word(String code) {
        return code == null ? "unknown" : code;
    }

    private static Instant start(Type when) {
        return moment(when instanceof Period period ? period.getStartElement() : when, false);
    }

    private static Instant end(Type when) {
        return moment(when instanceof Period period ? period.getEndElement() : when, true);
    }

    /** A day without a time lasts, where the clinic is, from its first moment to its last. */
    private static Instant moment(Type when, boolean last) {
        if (!(when instanceof BaseDateTimeType time) || !time.hasValue()) {
            return null;
        }
        if (time.hasTime()) {
            return time.getValue().toInstant();
        }
        var day = LocalDate.parse((time.getValueAsString() + "-01-01").substring(0, 10));
        var begins =
                (last ? day.plusDays(1) : day).atStartOfDay(ClinicTime.zone()).toInstant();
        return last ? begins.minus(1, ChronoUnit.MILLIS) : begins;
    }
}
