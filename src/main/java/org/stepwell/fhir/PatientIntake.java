package org.stepwell.fhir;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.patient.DuplicateIdentifier;
import org.stepwell.patient.InvalidPatient;
import org.stepwell.patient.Patient;
import org.stepwell.patient.Patients;
import org.stepwell.team.PatientAccess;
import org.stepwell.team.Refusals;

/** Registers or updates the patients of a bundle, with an audit row for each. */
@Component
class PatientIntake {

    private static final String WHAT = "record from elsewhere";

    private final Patients patients;
    private final RecordIntake records;
    private final PatientAccess access;
    private final Refusals refusals;
    private final AuditTrail audit;

    PatientIntake(Patients patients, RecordIntake records, PatientAccess access, Refusals refusals, AuditTrail audit) {
        this.patients = patients;
        this.records = records;
        this.access = access;
        this.refusals = refusals;
        this.audit = audit;
    }

    /** @return empty when the patient is not the asker's, or carries somebody else's identifier */
    Optional<PatientTaken> take(PatientTold told, Problems problems) {
        try {
            var known = patients.known(told.demographics(), told.identifiers());
            if (known.filter(one -> !access.permits(one.id())).isPresent()) {
                refusals.note(known.get().id(), WHAT);
                problems.add(Problem.Kind.FORBIDDEN, told.entry().path(), "is not yours to change");
                return Optional.empty();
            }
            return Optional.of(known.map(one -> update(one, told, problems)).orElseGet(() -> register(told, problems)));
        } catch (InvalidPatient refused) {
            var kind = refused instanceof DuplicateIdentifier ? Problem.Kind.DUPLICATE : Problem.Kind.VALUE;
            problems.add(kind, told.entry().at(refused.field()), refused.getMessage());
            return Optional.empty();
        }
    }

    private PatientTaken register(PatientTold told, Problems problems) {
        var patient = patients.register(told.demographics(), told.preferences(), told.identifiers());
        access.require(patient.id(), WHAT);
        audit.record(AuditAction.IMPORT, patient.id(), WHAT);
        return taken(patient, told, Fate.CREATED, records.take(patient.id(), told, problems));
    }

    private PatientTaken update(Patient before, PatientTold told, Problems problems) {
        var after = patients.update(before.id(), told.demographics(), told.preferences(), told.identifiers());
        var news = records.take(after.id(), told, problems);
        var changed = news > 0 || after.version() != before.version();
        audit.record(changed ? AuditAction.IMPORT : AuditAction.READ, after.id(), WHAT);
        return taken(after, told, changed ? Fate.UPDATED : Fate.UNCHANGED, news);
    }

    private static PatientTaken taken(Patient patient, PatientTold told, Fate fate, int news) {
        return new PatientTaken(told.entry().number(), patient.id(), fate, counts(told), news);
    }

    private static Map<String, Integer> counts(PatientTold told) {
        var record = told.record();
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("conditions", record.conditions().size());
        counts.put("medicines", record.medicines().size());
        counts.put("allergies", record.allergies().size());
        counts.put("scores", told.scores().size());
        return counts;
    }
}
