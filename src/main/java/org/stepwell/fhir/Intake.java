package org.stepwell.fhir;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.patient.DuplicateIdentifier;
import org.stepwell.patient.HealthRecords;
import org.stepwell.patient.Patient;
import org.stepwell.patient.Patients;
import org.stepwell.team.PatientAccess;

/** Stores what a bundle says in one transaction, with an audit row for each patient it touches. */
@Service
class Intake {

    private static final String WHAT = "record from elsewhere";

    private final Patients patients;
    private final HealthRecords records;
    private final ScoreIntake scores;
    private final PatientAccess access;
    private final AuditTrail audit;

    Intake(Patients patients, HealthRecords records, ScoreIntake scores, PatientAccess access, AuditTrail audit) {
        this.patients = patients;
        this.records = records;
        this.scores = scores;
        this.access = access;
        this.audit = audit;
    }

    /** @throws BundleRefused when a patient is not the asker's, or carries somebody else's identifier */
    @Transactional
    ImportReport store(BundleContents contents) {
        var problems = new Problems();
        var taken = contents.patients().stream()
                .flatMap(told -> store(told, problems).stream())
                .toList();
        problems.refuseIfAny();
        var fates = taken.stream().collect(Collectors.toMap(PatientTaken::entry, PatientTaken::fate));
        return new ImportReport(contents.bundle().type(), contents.fates(fates), taken, contents.ignored());
    }

    private Optional<PatientTaken> store(PatientTold told, Problems problems) {
        try {
            var known = patients.known(told.demographics(), told.identifiers());
            if (known.filter(one -> !access.permits(one.id())).isPresent()) {
                problems.add(Problem.Kind.FORBIDDEN, told.entry().path(), "is not yours to change");
                return Optional.empty();
            }
            return Optional.of(known.map(one -> update(one, told, problems)).orElseGet(() -> register(told, problems)));
        } catch (DuplicateIdentifier duplicate) {
            problems.add(Problem.Kind.DUPLICATE, told.entry().at(duplicate.field()), duplicate.getMessage());
            return Optional.empty();
        }
    }

    private PatientTaken register(PatientTold told, Problems problems) {
        var patient = patients.register(told.demographics(), told.preferences(), told.identifiers());
        access.require(patient.id());
        audit.record(AuditAction.IMPORT, patient.id(), WHAT);
        return taken(patient, told, Fate.CREATED, news(patient, told, problems));
    }

    private PatientTaken update(Patient before, PatientTold told, Problems problems) {
        var after = patients.update(before.id(), told.demographics(), told.preferences(), told.identifiers());
        var news = news(after, told, problems);
        var changed = news > 0 || after.version() != before.version();
        audit.record(changed ? AuditAction.IMPORT : AuditAction.READ, after.id(), WHAT);
        return taken(after, told, changed ? Fate.UPDATED : Fate.UNCHANGED, news);
    }

    private int news(Patient patient, PatientTold told, Problems problems) {
        return records.take(patient.id(), told.record()) + scores.take(patient.id(), told.scores(), problems);
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
