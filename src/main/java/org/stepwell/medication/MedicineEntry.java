package org.stepwell.medication;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a form says of one medicine.
 *
 * @param id of the medicine on the list; null for one that is added
 * @param order what it is; null for one that is on the list already
 * @param atcCode empty when the medicine has no code, and the rules cannot check it
 */
public record MedicineEntry(UUID id, Order order, Optional<AtcCode> atcCode, Taking taking, LocalDate stoppedOn) {

    /** A medicine as somebody of the team writes it down; all but the name may be null. */
    public record Order(String name, String dosage, String prescriber, LocalDate startedOn) {}

    ListedMedicine added() {
        return new ListedMedicine(
                UUID.randomUUID(),
                null,
                order.name(),
                order.dosage(),
                order.prescriber(),
                order.startedOn(),
                atcCode.map(AtcCode::value).orElse(null),
                taking,
                stoppedOn);
    }

    /** Nothing of the person: this text may end up in a log line. */
    @Override
    public String toString() {
        return "MedicineEntry " + id;
    }
}
