package org.stepwell.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Type;
import org.stepwell.assessment.Instruments;
import org.stepwell.patient.Identifier;

/** Reads one bundle: the patients first, then what it says of them. */
class Reading {

    private final SourceBundle bundle;
    private final R4 r4;
    private final Instruments instruments;
    private final Problems problems = new Problems();
    private final Map<Integer, PatientTold> patients = new LinkedHashMap<>();
    private final List<AnswerTold> answers = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();

    Reading(SourceBundle bundle, R4 r4, Instruments instruments) {
        this.bundle = bundle;
        this.r4 = r4;
        this.instruments = instruments;
    }

    /** @throws BundleRefused with everything that is wrong in any entry we take */
    BundleContents contents() {
        bundle.entries().stream()
                .filter(entry -> "Patient".equals(entry.type()))
                .forEach(this::patient);
        refuseSharedIdentifiers();
        bundle.entries().forEach(this::other);
        bundle.entries().forEach(this::event);
        problems.refuseIfAny();
        return new BundleContents(bundle, List.copyOf(patients.values()), List.copyOf(answers), taken);
    }

    private void patient(Entry entry) {
        problems.guard(entry, () -> r4.parse(entry, Patient.class, problems).ifPresent(told -> {
            var person = PersonReader.demographics(told);
            var identifiers = PersonReader.identifiers(told, entry);
            var patient = new PatientTold(entry, person, PersonReader.preferences(told), identifiers);
            patient.livesAt(PersonReader.home(told));
            patients.put(entry.number(), patient);
            taken.add(entry.number());
        }));
    }

    private void refuseSharedIdentifiers() {
        var owners = new HashMap<Identifier, Entry>();
        for (var told : patients.values()) {
            for (var identifier : told.identifiers()) {
                var owner = owners.putIfAbsent(identifier, told.entry());
                if (owner != null) {
                    problems.add(
                            Problem.Kind.DUPLICATE,
                            told.entry().at("identifier"),
                            "is also the identifier of " + owner.path());
                }
            }
        }
    }

    private void other(Entry entry) {
        var id = entry.sourceId();
        switch (entry.type()) {
            case "Condition" ->
                take(
                        entry,
                        Condition.class,
                        Condition::getSubject,
                        (condition, told) -> told.add(RecordReader.condition(condition, id)));
            case "AllergyIntolerance" ->
                take(
                        entry,
                        AllergyIntolerance.class,
                        AllergyIntolerance::getPatient,
                        (allergy, told) -> told.add(RecordReader.allergy(allergy, id)));
            case "MedicationRequest" ->
                take(
                        entry,
                        MedicationRequest.class,
                        MedicationRequest::getSubject,
                        (order, told) -> told.add(RecordReader.ordered(order, medication(order.getMedication()), id)));
            case "MedicationStatement" ->
                take(
                        entry,
                        MedicationStatement.class,
                        MedicationStatement::getSubject,
                        (said, told) -> told.add(RecordReader.stated(said, medication(said.getMedication()), id)));
            case "Observation" ->
                ScoreReader.instrument(entry, instruments)
                        .ifPresent(instrument -> take(
                                entry, Observation.class, Observation::getSubject, (seen, told) -> ScoreReader.score(
                                                seen, instrument, entry)
                                        .ifPresentOrElse(told::add, () -> taken.remove(entry.number()))));
            case "Encounter" ->
                StayReader.kind(entry)
                        .ifPresent(kind ->
                                take(entry, Encounter.class, Encounter::getSubject, (seen, told) -> StayReader.stay(
                                                seen, kind, entry)
                                        .ifPresentOrElse(told::add, () -> taken.remove(entry.number()))));
            case "Coverage" ->
                take(entry, Coverage.class, Coverage::getBeneficiary, (said, told) -> CoverageReader.coverage(
                                said, entry)
                        .ifPresentOrElse(told::add, () -> taken.remove(entry.number())));
            case "Task" -> answer(entry);
            default -> {
                // Not ours to keep: counted and reported.
            }
        }
    }

    /** What measures ask for besides; an entry that cannot be read so is left alone and never spoils the others. */
    private void event(Entry entry) {
        if (!EventReader.isOne(entry)
                || ScoreReader.instrument(entry, instruments).isPresent()) {
            return;
        }
        r4.parse(entry, EventReader.TYPES.get(entry.type()), new Problems())
                .flatMap(told -> EventReader.event(told, entry.eventId()))
                .ifPresent(event -> whose(entry).ifPresent(told -> {
                    told.add(event);
                    taken.add(entry.number());
                }));
    }

    /** A bundle of one patient is about them, whatever a sender's server calls them; no page shows what is read so. */
    private Optional<PatientTold> whose(Entry entry) {
        return patients.size() == 1
                ? patients.values().stream().findFirst()
                : bundle.find(entry.resource().path("subject").path("reference").asText())
                        .map(one -> patients.get(one.number()));
    }

    private <R extends DomainResource> void take(
            Entry entry, Class<R> type, Function<R, Reference> subject, BiConsumer<R, PatientTold> add) {
        problems.guard(entry, () -> r4.parse(entry, type, problems)
                .ifPresent(resource -> subject(entry, subject.apply(resource)).ifPresent(told -> {
                    taken.add(entry.number());
                    add.accept(resource, told);
                })));
    }

    private void answer(Entry entry) {
        r4.parse(entry, Task.class, problems)
                .flatMap(task -> new AnswerReader(bundle, problems).read(task, entry))
                .ifPresent(answer -> {
                    answers.add(answer);
                    taken.add(entry.number());
                });
    }

    private Optional<PatientTold> subject(Entry entry, Reference reference) {
        var named = bundle.find(reference.getReference()).filter(one -> "Patient".equals(one.type()));
        if (named.isEmpty()) {
            problems.add(Problem.Kind.NOT_FOUND, entry.at(subjectOf(entry.type())), "names no patient of this bundle");
        }
        return named.map(one -> patients.get(one.number()));
    }

    private static String subjectOf(String type) {
        return switch (type) {
            case "AllergyIntolerance" -> "patient";
            case "Coverage" -> "beneficiary";
            default -> "subject";
        };
    }

    /** A reference is looked up in the resource itself, then in the bundle. */
    private CodeableConcept medication(Type named) {
        if (named instanceof CodeableConcept concept) {
            return concept;
        }
        if (!(named instanceof Reference reference)) {
            return new CodeableConcept();
        }
        return reference.getResource() instanceof Medication contained
                ? contained.getCode()
                : inBundle(reference).orElseGet(CodeableConcept::new);
    }

    private Optional<CodeableConcept> inBundle(Reference reference) {
        return bundle.find(reference.getReference())
                .filter(entry -> "Medication".equals(entry.type()))
                .flatMap(entry -> r4.parse(entry, Medication.class, problems).map(medication -> {
                    taken.add(entry.number());
                    return medication.getCode();
                }));
    }
}
