package org.stepwell.crisis;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.PatientId;

/** Keeps safety plans; none is ever changed or deleted. */
interface SafetyPlanRepository extends Repository<SafetyPlan, UUID> {

    SafetyPlan save(SafetyPlan plan);

    List<SafetyPlan> findByPatientIdOrderByWrittenAtDesc(PatientId patient);
}
