package org.stepwell.patient;

import java.util.List;

/** What the person's record from elsewhere says: conditions, medicines and allergies. */
public record HealthRecord(List<Condition> conditions, List<Medicine> medicines, List<Allergy> allergies) {

    public HealthRecord {
        conditions = List.copyOf(conditions);
        medicines = List.copyOf(medicines);
        allergies = List.copyOf(allergies);
    }
}
