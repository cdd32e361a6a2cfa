package org.stepwell.medication;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One medicine on a list.
 *
 * @param id the same in every list that carries it on
 * @param sourceId its id in the record from elsewhere; null when somebody of the team added it
 * @param startedOn when it was first ordered as far as anybody knows; null when nobody does
 * @param atcCode null until asked, and for good when the medicine has none, so that no rule can see it
 * @param taking null until the person was asked
 * @param stoppedOn null unless stopped
 */
@Table("reconciliation_medicine")
public record ListedMedicine(
        UUID id,
        String sourceId,
        String name,
        String dosage,
        String prescriber,
        LocalDate startedOn,
        String atcCode,
        Taking taking,
        LocalDate stoppedOn) {

    /** What the person says of it now; what it is and who ordered it stays. */
    ListedMedicine told(MedicineEntry entry) {
        return new ListedMedicine(
                id,
                sourceId,
                name,
                dosage,
                prescriber,
                startedOn,
                entry.atcCode().map(AtcCode::value).orElse(null),
                entry.taking(),
                entry.stoppedOn());
    }

    /** The same medicine on a new list, to be asked about again. */
    ListedMedicine askedAgain() {
        return with(null, null);
    }

    /** Gone from the record it came from: most likely stopped, and the form asks since when. */
    ListedMedicine missing() {
        return with(Taking.STOPPED, null);
    }

    /** Told anew by its record, under the id and the code it has here; who stopped it is asked again, not overruled. */
    ListedMedicine updated(ListedMedicine told) {
        var stopped = isStopped() && !told.startedAfter(stoppedOn);
        return new ListedMedicine(
                id,
                told.sourceId,
                told.name,
                told.dosage,
                told.prescriber,
                told.startedOn,
                told.atcCode == null ? atcCode : told.atcCode,
                stopped ? taking : null,
                stopped ? stoppedOn : null);
    }

    private boolean startedAfter(LocalDate day) {
        return startedOn != null && startedOn.isAfter(day);
    }

    private ListedMedicine with(Taking said, LocalDate ended) {
        return new ListedMedicine(id, sourceId, name, dosage, prescriber, startedOn, atcCode, said, ended);
    }

    /** @return whether another order is for this medicine: the same id, or the same words by the same prescriber */
    boolean isAlso(ListedMedicine other) {
        return sourceId != null
                && other.sourceId != null
                && (sourceId.equals(other.sourceId) || same(name, other.name) && same(prescriber, other.prescriber));
    }

    public boolean isStopped() {
        return taking == Taking.STOPPED;
    }

    /** @return whether the rules count it among what the person takes: what is ordered, even when left in its box */
    boolean isCurrent() {
        return !isStopped() && atcCode != null;
    }

    boolean isFrom(ListedMedicine other) {
        return prescriber != null && same(prescriber, other.prescriber);
    }

    static boolean same(String one, String other) {
        return Objects.equals(plain(one), plain(other));
    }

    private static String plain(String text) {
        return text == null ? null : text.strip().toLowerCase(Locale.ROOT);
    }

    /** Nothing of the person: this text may end up in a log line. */
    @Override
    public String toString() {
        return "ListedMedicine " + id;
    }
}
