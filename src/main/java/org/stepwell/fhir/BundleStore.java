package org.stepwell.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores all that a bundle says in one transaction. */
@Service
class BundleStore {

    private final PatientIntake patients;
    private final StayIntake stays;
    private final AnswerIntake answers;

    BundleStore(PatientIntake patients, StayIntake stays, AnswerIntake answers) {
        this.patients = patients;
        this.stays = stays;
        this.answers = answers;
    }

    /** @throws BundleRefused with every problem that only the database could show; nothing is stored then */
    @Transactional
    ImportReport keep(BundleContents contents) {
        var problems = new Problems();
        var fates = new HashMap<Integer, Fate>();
        var taken = new ArrayList<PatientTaken>();
        for (var told : contents.patients()) {
            patients.take(told, problems).ifPresent(patient -> {
                taken.add(patient);
                fates.putAll(stays.take(patient.id(), told.stays(), problems));
            });
        }
        fates.putAll(answers.take(contents.answers(), problems));
        taken.forEach(patient -> fates.put(patient.entry(), patient.fate()));
        problems.refuseIfAny();
        return new ImportReport(
                contents.bundle().type(), contents.fates(fates), List.copyOf(taken), contents.ignored(fates));
    }
}
