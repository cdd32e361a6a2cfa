package org.stepwell.caseload;

import org.springframework.stereotype.Service;
import org.stepwell.patient.HealthRecord;
import org.stepwell.patient.HealthRecords;
import org.stepwell.patient.Patient;
import org.stepwell.patient.PatientId;
import org.stepwell.patient.Patients;
import org.stepwell.team.Reads;

/** Opens the record of one patient to those who may see it. */
@Service
public class PatientRecords {

    private final Patients patients;
    private final HealthRecords records;

    PatientRecords(Patients patients, HealthRecords records) {
        this.patients = patients;
        this.records = records;
    }

    /** Throws {@link org.stepwell.team.NotPermitted} also when nobody has that id. */
    @Reads("patient")
    public Patient patient(PatientId patient) {
        return patients.find(patient).orElseThrow(org.stepwell.team.NotPermitted::new);
    }

    @Reads("health record")
    public HealthRecord health(PatientId patient) {
        return records.of(patient);
    }
}
