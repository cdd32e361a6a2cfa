package org.stepwell.referral;

import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationStatus;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.stepwell.exchange.OutboxMessage;
import org.stepwell.workflow.Word;

/**
 * A referral in FHIR R4, as SDOHCC TaskForReferralManagement with its ServiceRequest (clinical rules 4). It says who
 * the person is, what they need and how soon, and no more. Every entry is conditional on an identifier of ours.
 */
final class ReferralBundle {

    static final String MESSAGE = "https://stepwell.org/fhir/message";
    static final String REFERRAL = Referrals.IDENTIFIER_SYSTEM;
    static final String PATIENT = org.stepwell.patient.Identifier.OURS;

    private static final String SDOHCC = "http://hl7.org/fhir/us/sdoh-clinicalcare/";
    private static final String PROFILE = SDOHCC + "StructureDefinition/SDOHCC-";
    private static final Map<String, String> CATEGORIES = Map.of(
            "housing", "housing-instability",
            "transport", "transportation-insecurity",
            "food", "food-insecurity",
            "work", "employment-status",
            "income", "financial-insecurity",
            "social-connection", "social-connection");

    private final Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);

    private ReferralBundle() {}

    static Bundle referral(OutboxMessage message, Referral referral, org.stepwell.patient.Patient person) {
        var written = new ReferralBundle();
        var patient = written.createOnce(patient(person), PATIENT, person.id().value());
        var request = written.createOnce(request(message, referral).setSubject(patient), REFERRAL, referral.id());
        var task = task(message, referral).setFor(patient).setFocus(request);
        written.createOnce(task, MESSAGE, message.id());
        return written.bundle;
    }

    /** A few words about a referral the service has: a reminder, or what it wanted to know. */
    static Bundle note(OutboxMessage message, Referral referral, String text) {
        var written = new ReferralBundle();
        var note = new Communication().setStatus(CommunicationStatus.COMPLETED).setSent(date(message));
        note.addIdentifier(identifier(MESSAGE, message.id()));
        note.addCategory(new CodeableConcept().setText(Word.of(message.purpose())));
        note.addAbout(logical("Task", REFERRAL, referral.id()));
        note.addPayload().setContent(new StringType(text));
        written.createOnce(note, MESSAGE, message.id());
        return written.bundle;
    }

    /** Takes the Task back without a word about the person. */
    static Bundle cancellation(OutboxMessage message, Referral referral) {
        var written = new ReferralBundle();
        var task = bareTask(message, referral).setStatus(TaskStatus.CANCELLED);
        task.setStatusReason(new CodeableConcept().setText("Taken back by the care team"));
        task.setFocus(logical("ServiceRequest", REFERRAL, referral.id()));
        written.bundle
                .addEntry()
                .setResource(task)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.PUT)
                .setUrl("Task?identifier=" + MESSAGE + "|" + message.original());
        return written.bundle;
    }

    private static Patient patient(org.stepwell.patient.Patient person) {
        var patient =
                new Patient().addIdentifier(identifier(PATIENT, person.id().value()));
        patient.addName().setFamily(person.family()).addGiven(person.given());
        patient.setGender(AdministrativeGender.fromCode(Word.of(person.gender())));
        if (person.birthDate() != null) {
            patient.setBirthDate(java.sql.Date.valueOf(person.birthDate()));
        }
        if (person.demographics().phone() != null) {
            patient.addTelecom().setValue(person.demographics().phone());
        }
        if (person.preferences().language() != null) {
            patient.addCommunication()
                    .setLanguage(
                            new CodeableConcept().setText(person.preferences().language()));
        }
        return patient;
    }

    private static ServiceRequest request(OutboxMessage message, Referral referral) {
        var request = new ServiceRequest();
        request.getMeta().addProfile(PROFILE + "ServiceRequest");
        request.addIdentifier(identifier(REFERRAL, referral.id()));
        request.setStatus(
                ServiceRequest.ServiceRequestStatus.fromCode(referral.state().requestStatus()));
        request.setIntent(ServiceRequest.ServiceRequestIntent.ORDER);
        request.setPriority(ServiceRequest.ServiceRequestPriority.fromCode(priority(referral)));
        request.addCategory(category(referral.domain()));
        request.setCode(new CodeableConcept().setText("Help with " + referral.domain()));
        request.setAuthoredOn(date(message));
        referral.match().map(Match::note).ifPresent(note -> request.addNote(new Annotation().setText(note)));
        return request;
    }

    private static Task task(OutboxMessage message, Referral referral) {
        var task = bareTask(message, referral);
        task.setStatus(TaskStatus.fromCode(referral.state().taskStatus()));
        task.setPriority(Task.TaskPriority.fromCode(priority(referral)));
        return task;
    }

    private static Task bareTask(OutboxMessage message, Referral referral) {
        var task = new Task().setIntent(TaskIntent.ORDER).setAuthoredOn(date(message));
        task.getMeta().addProfile(PROFILE + "TaskForReferralManagement");
        task.addIdentifier(identifier(MESSAGE, message.original()));
        task.addIdentifier(identifier(REFERRAL, referral.id()));
        task.getCode()
                .addCoding()
                .setSystem("http://hl7.org/fhir/CodeSystem/task-code")
                .setCode("fulfill");
        task.setRequester(new Reference().setDisplay("Care team"));
        return task.setLastModified(date(message));
    }

    private static String priority(Referral referral) {
        return referral.match().map(Match::priority).orElse(Word.of(Priority.ROUTINE));
    }

    private static CodeableConcept category(String domain) {
        var category = new CodeableConcept().setText(domain);
        if (CATEGORIES.containsKey(domain)) {
            category.addCoding()
                    .setSystem(SDOHCC + "CodeSystem/SDOHCC-CodeSystemTemporaryCodes")
                    .setCode(CATEGORIES.get(domain));
        }
        return category;
    }

    private Reference createOnce(Resource resource, String system, UUID value) {
        var url = "urn:uuid:" + UUID.randomUUID();
        bundle.addEntry()
                .setFullUrl(url)
                .setResource(resource)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.POST)
                .setUrl(resource.fhirType())
                .setIfNoneExist("identifier=" + system + "|" + value);
        return new Reference(url);
    }

    private static Reference logical(String type, String system, UUID value) {
        return new Reference().setType(type).setIdentifier(identifier(system, value));
    }

    private static Identifier identifier(String system, UUID value) {
        return new Identifier().setSystem(system).setValue(value.toString());
    }

    private static Date date(OutboxMessage message) {
        return Date.from(message.createdAt());
    }
}
