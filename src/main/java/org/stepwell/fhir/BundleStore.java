package org.stepwell.fhir;

import java.util.HashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores all that a bundle says in one transaction. */
@Service
class BundleStore {

    private final PatientIntake patients;
    private final AnswerIntake answers;

    BundleStore(PatientIntake patients, AnswerIntake answers) {
        this.patients = patients;
        this.answers = answers;
    }

    /** @throws BundleRefused with every problem that only the database could show; nothing is stored then */
    @Transactional
    ImportReport keep(BundleContents contents) {
        var problems = new Problems();
        var taken = contents.patients().stream()
                .flatMap(told -> patients.take(told, problems).stream())
                .toList();
        var fates = new HashMap<>(answers.take(contents.answers(), problems));
        taken.forEach(patient -> fates.put(patient.entry(), patient.fate()));
        problems.refuseIfAny();
        return new ImportReport(contents.bundle().type(), contents.fates(fates), taken, contents.ignored());
    }
}
