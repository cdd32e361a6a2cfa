package org.stepwell.medication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a rule found among the medicines of a list, and what somebody who prescribes decided.
 *
 * @param decisionKey the table that found it, in the version beside it
 * @param rule the row of the reference or the pattern, such as {@code 15} or {@code two-ssris}
 * @param source where the rule comes from, to be shown with it
 * @param medicines ids of the medicines on the list
 * @param ruling null while nobody has decided, as is all that follows
 * @param rulingMedicine id of the medicine to change or stop, null when all are kept
 * @param rulingPrescriber who stands for keeping a contraindicated pair, null otherwise
 */
@Table("reconciliation_finding")
public record Finding(
        UUID id,
        String decisionKey,
        int decisionVersion,
        String rule,
        int severity,
        String risk,
        String source,
        List<String> medicines,
        Ruling.Kind ruling,
        String rulingMedicine,
        String rulingReason,
        String rulingPrescriber,
        String rulingBy,
        Instant rulingAt) {

    Finding decided(Ruling told, String by, Instant at) {
        return new Finding(
                id,
                decisionKey,
                decisionVersion,
                rule,
                severity,
                risk,
                source,
                medicines,
                told.kind(),
                told.medicine() == null ? null : told.medicine().toString(),
                told.reason(),
                told.prescriber(),
                by,
                at);
    }

    public Severity grade() {
        return Severity.of(severity);
    }

    /** @return whether it stands in the way of the signatures */
    public boolean isOpen() {
        return grade().interrupts() && ruling == null;
    }

    /** @return whether it was decided to change or stop this medicine */
    boolean asks(Ruling.Kind kind, ListedMedicine medicine) {
        return ruling == kind && medicine.id().toString().equals(rulingMedicine);
    }
}
