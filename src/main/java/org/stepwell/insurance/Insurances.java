package org.stepwell.insurance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Changes;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.Reads;

/** Who pays for each person's care; nothing is deleted, what has ended gets its last day. */
@Service
public class Insurances {

    private final InsuranceRepository insurances;
    private final Clock clock;

    Insurances(InsuranceRepository insurances, Clock clock) {
        this.insurances = insurances;
        this.clock = clock;
    }

    /** @return the newest first */
    @Reads("insurance")
    public List<Insurance> of(PatientId patient) {
        return insurances.findByPatientIdOrderByCoversFromDescIdAsc(patient);
    }

    /** @return what pays today; of several the one that began last */
    @Reads("insurance")
    public Optional<Insurance> current(PatientId patient) {
        var today = LocalDate.now(clock);
        return insurances.findByPatientIdOrderByCoversFromDescIdAsc(patient).stream()
                .filter(one -> one.coversOn(today))
                .findFirst();
    }

    @Changes("insurance")
    public Insurance add(PatientId patient, InsuranceTold told) {
        return insurances.save(Insurance.of(patient, null, told));
    }

    /**
     * Corrects an entry, or gives it its last day.
     *
     * @param version which was seen; a later one is not overwritten
     */
    @Changes("insurance")
    public Insurance change(PatientId patient, UUID id, int version, InsuranceTold told) {
        var before = insurances.findByIdAndPatientId(id, patient).orElseThrow(NotPermitted::new);
        return insurances.save(before.with(version, told));
    }

    /**
     * Takes what another system says.
     *
     * @return whether that was new or different
     */
    @Changes("insurance")
    public boolean imported(PatientId patient, String sourceId, InsuranceTold told) {
        var known = insurances.findByPatientIdAndSourceId(patient, sourceId);
        if (known.filter(one -> one.told().equals(told)).isPresent()) {
            return false;
        }
        insurances.save(
                known.map(one -> one.with(one.version(), told)).orElseGet(() -> Insurance.of(patient, sourceId, told)));
        return true;
    }
}
