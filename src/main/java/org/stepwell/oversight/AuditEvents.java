package org.stepwell.oversight;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditEntry;

/**
 * Says a row of the trail as a FHIR R4 AuditEvent, after the patterns of IHE Basic Audit: one event, one patient. It claims
 * none of their profiles, which ask for addresses in the network that the trail does not keep.
 */
final class AuditEvents {

    private static final String DCM = "http://dicom.nema.org/resources/ontology/DCM";
    private static final String HL7 = "http://terminology.hl7.org/CodeSystem/";
    private static final String US = "Stepwell";
    private static final Coding REST = new Coding(HL7 + "audit-event-type", "rest", "Restful Operation");
    private static final Coding EXPORT = new Coding(DCM, "110106", "Export");
    private static final Coding SIGNED = new Coding(DCM, "110114", "User Authentication");
    private static final Coding ALERT = new Coding(DCM, "110113", "Security Alert");
    private static final Coding ACTIVITY = new Coding(DCM, "110100", "Application Activity");

    /** How an action is said elsewhere. */
    private record Kind(Coding type, Coding subtype, AuditEventAction action) {}

    private static final Map<AuditAction, Kind> KINDS = Map.ofEntries(
            Map.entry(AuditAction.READ, new Kind(REST, rest("read"), AuditEventAction.R)),
            Map.entry(AuditAction.LIST, new Kind(REST, rest("search"), AuditEventAction.E)),
            Map.entry(AuditAction.CHANGE, new Kind(REST, rest("update"), AuditEventAction.U)),
            Map.entry(AuditAction.IMPORT, new Kind(REST, rest("create"), AuditEventAction.C)),
            Map.entry(AuditAction.MOVE, new Kind(REST, rest("update"), AuditEventAction.U)),
            Map.entry(AuditAction.EXPORT, new Kind(EXPORT, ours(AuditAction.EXPORT), AuditEventAction.R)),
            Map.entry(
                    AuditAction.DISCLOSE,
                    new Kind(
                            EXPORT,
                            new Coding(HL7 + "iso-21089-lifecycle", "disclose", "Disclose Record Lifecycle Event"),
                            AuditEventAction.R)),
            Map.entry(AuditAction.DENY, new Kind(ALERT, ours(AuditAction.DENY), AuditEventAction.E)),
            Map.entry(
                    AuditAction.BREAK_GLASS,
                    new Kind(ALERT, dcm("110127", "Emergency Override Started"), AuditEventAction.E)),
            Map.entry(
                    AuditAction.ACCOUNT,
                    new Kind(ALERT, dcm("110137", "User Security Attributes Changed"), AuditEventAction.U)),
            Map.entry(AuditAction.SIGN_IN, new Kind(SIGNED, dcm("110122", "Login"), AuditEventAction.E)),
            Map.entry(AuditAction.SIGN_IN_FAILED, new Kind(SIGNED, dcm("110122", "Login"), AuditEventAction.E)),
            Map.entry(AuditAction.SIGN_OUT, new Kind(SIGNED, dcm("110123", "Logout"), AuditEventAction.E)),
            Map.entry(AuditAction.PUBLISH, new Kind(ACTIVITY, ours(AuditAction.PUBLISH), AuditEventAction.U)),
            Map.entry(AuditAction.ROLL_BACK, new Kind(ACTIVITY, ours(AuditAction.ROLL_BACK), AuditEventAction.U)),
            Map.entry(AuditAction.REMOVE, new Kind(ACTIVITY, ours(AuditAction.REMOVE), AuditEventAction.D)));

    private AuditEvents() {}

    static AuditEvent of(TrailLine line) {
        var entry = line.event().entry();
        var kind = KINDS.get(entry.action());
        var event = new AuditEvent();
        event.setId(Long.toString(line.event().id()));
        event.setType(kind.type().copy()).addSubtype(kind.subtype().copy());
        event.setAction(kind.action());
        event.setRecorded(Date.from(line.event().at()));
        event.setOutcome(failed(entry) ? AuditEventOutcome._4 : AuditEventOutcome._0);
        event.setOutcomeDesc(failed(entry) ? entry.reason() : null);
        agents(event, line);
        event.getSource()
                .setObserver(new Reference().setDisplay(US))
                .addType(new Coding(HL7 + "security-source-type", "4", "Application Server"));
        entities(event, entry);
        return event;
    }

    private static boolean failed(AuditEntry entry) {
        return entry.action() == AuditAction.DENY || entry.action() == AuditAction.SIGN_IN_FAILED;
    }

    private static void agents(AuditEvent event, TrailLine line) {
        var entry = line.event().entry();
        event.addAgent()
                .setType(type(HL7 + "v3-ParticipationType", "IRCP", "information recipient"))
                .setWho(account(entry.actor()).setDisplay(line.actorName()))
                .setRequestor(true);
        if (entry.action() == AuditAction.DISCLOSE) {
            event.addAgent()
                    .setType(type(DCM, "110153", "Source Role ID"))
                    .setWho(new Reference().setDisplay(US))
                    .setRequestor(false);
            event.addAgent()
                    .setType(type(DCM, "110152", "Destination Role ID"))
                    .setWho(new Reference().setDisplay(entry.about()))
                    .setRequestor(false);
        }
    }

    private static void entities(AuditEvent event, AuditEntry entry) {
        if (entry.patient() != null) {
            event.addEntity()
                    .setWhat(new Reference("Patient/" + entry.patient()))
                    .setType(new Coding(HL7 + "audit-entity-type", "1", "Person"))
                    .setRole(new Coding(HL7 + "object-role", "1", "Patient"));
        }
        var touched = event.addEntity().setType(new Coding(HL7 + "audit-entity-type", "2", "System Object"));
        if (entry.action() == AuditAction.LIST) {
            // of a list the trail keeps which one it was and not what was typed to find it
            touched.setRole(new Coding(HL7 + "object-role", "24", "Query"))
                    .setQuery(entry.what().getBytes(StandardCharsets.UTF_8));
        } else {
            touched.setRole(new Coding(HL7 + "object-role", "4", "Domain Resource"))
                    .setWhat(new Reference().setDisplay(entry.what()));
            detail(touched, "about", entry.about());
            detail(touched, "reason", entry.reason());
        }
    }

    private static void detail(AuditEvent.AuditEventEntityComponent entity, String type, String value) {
        if (value != null) {
            entity.addDetail().setType(type).setValue(new StringType(value));
        }
    }

    private static Reference account(String name) {
        return new Reference()
                .setIdentifier(
                        new Identifier().setSystem("urn:stepwell:account").setValue(name));
    }

    private static CodeableConcept type(String system, String code, String display) {
        return new CodeableConcept(new Coding(system, code, display));
    }

    private static Coding rest(String code) {
        return new Coding("http://hl7.org/fhir/restful-interaction", code, code);
    }

    private static Coding dcm(String code, String display) {
        return new Coding(DCM, code, display);
    }

    private static Coding ours(AuditAction action) {
        return new Coding("urn:stepwell:audit-action", action.key(), action.key());
    }
}
