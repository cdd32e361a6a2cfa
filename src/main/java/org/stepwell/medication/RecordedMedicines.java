package org.stepwell.medication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stepwell.patient.Coding;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.HealthRecords;
import org.stepwell.patient.Medicine;
import org.stepwell.team.CareTeams;

/** The orders of a record from elsewhere that stand, as medicines; a renewal is no second medicine. */
@Component
class RecordedMedicines {

    private final CareTeams teams;
    private final HealthRecords records;

    RecordedMedicines(CareTeams teams, HealthRecords records) {
        this.teams = teams;
        this.records = records;
    }

    List<ListedMedicine> of(EpisodeId episode) {
        var medicines = new ArrayList<ListedMedicine>();
        var record = records.of(teams.patientOf(episode)).medicines();
        record.stream()
                .filter(Medicine::isCurrent)
                .map(RecordedMedicines::listed)
                .forEach(order -> {
                    var known = medicines.stream()
                            .filter(one -> isRenewal(one, order))
                            .findFirst();
                    known.ifPresentOrElse(
                            one -> medicines.set(medicines.indexOf(one), since(one, order.startedOn())),
                            () -> medicines.add(order));
                });
        return medicines;
    }

    private static ListedMedicine listed(Medicine order) {
        return new ListedMedicine(
                UUID.randomUUID(),
                order.sourceId(),
                order.name(),
                order.dosage(),
                order.prescriber(),
                order.authoredOn(),
                code(order.coding()).map(AtcCode::value).orElse(null),
                null,
                null);
    }

    private static Optional<AtcCode> code(Coding coding) {
        return Optional.ofNullable(coding.code())
                .filter(code -> AtcCode.SYSTEM.equals(coding.system()))
                .flatMap(AtcCode::of);
    }

    private static boolean isRenewal(ListedMedicine one, ListedMedicine order) {
        return one.prescriber() != null
                && ListedMedicine.same(one.name(), order.name())
                && ListedMedicine.same(one.dosage(), order.dosage())
                && ListedMedicine.same(one.prescriber(), order.prescriber());
    }

    /** The record comes newest first, so an older order of the same only says since when. */
    private static ListedMedicine since(ListedMedicine one, LocalDate earlier) {
        return earlier == null
                ? one
                : new ListedMedicine(
                        one.id(),
                        one.sourceId(),
                        one.name(),
                        one.dosage(),
                        one.prescriber(),
                        earlier,
                        one.atcCode(),
                        one.taking(),
                        one.stoppedOn());
    }
}
