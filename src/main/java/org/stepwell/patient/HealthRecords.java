package org.stepwell.patient;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The records that came from elsewhere, kept by the id their source gave them. */
@Service
@Transactional
public class HealthRecords {

    private final ConditionRows conditions;
    private final MedicineRows medicines;
    private final AllergyRows allergies;
    private final ApplicationEventPublisher news;

    HealthRecords(
            ConditionRows conditions, MedicineRows medicines, AllergyRows allergies, ApplicationEventPublisher news) {
        this.conditions = conditions;
        this.medicines = medicines;
        this.allergies = allergies;
        this.news = news;
    }

    /** Current ones first, each newest first; without those entered in error. */
    @Transactional(readOnly = true)
    public HealthRecord of(PatientId patient) {
        return new HealthRecord(conditions.of(patient), medicines.of(patient), allergies.of(patient));
    }

    /**
     * Adds what is new and replaces what changed; what the source no longer mentions stays. When a medicine is new or
     * different, {@link MedicinesChanged} is told.
     *
     * @return how many entries were new or changed, nought when the same is told again
     */
    public int take(PatientId patient, HealthRecord told) {
        var changedMedicines = medicines.put(patient, told.medicines());
        var changed = conditions.put(patient, told.conditions()) + allergies.put(patient, told.allergies());
        if (changedMedicines > 0) {
            news.publishEvent(new MedicinesChanged(patient));
        }
        return changed + changedMedicines;
    }
}
