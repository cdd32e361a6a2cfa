package org.stepwell.caseload.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stepwell.medication.Reconciliation;
import org.stepwell.medication.ReconciliationState;
import org.stepwell.medication.Reconciliations;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;

/** Reads the reconciled medicines of a person; the page calls it by its name, {@code @medicineReader}. */
@Component("medicineReader")
class MedicineReader {

    private final Reconciliations reconciliations;
    private final Accounts accounts;

    MedicineReader(Reconciliations reconciliations, Accounts accounts) {
        this.reconciliations = reconciliations;
        this.accounts = accounts;
    }

    /** @return the list that counts and the one being made; empty while there is neither, or no episode */
    public Optional<MedicineView> of(Person person) {
        var episode = person.episode();
        if (episode == null) {
            return Optional.empty();
        }
        var all = reconciliations.all(episode.id());
        var signed = newest(all, ReconciliationState.PUBLISHED);
        var open = newest(all, ReconciliationState.LISTING).or(() -> newest(all, ReconciliationState.SETTLING));
        return signed.isEmpty() && open.isEmpty()
                ? Optional.empty()
                : Optional.of(new MedicineView(signed, open, !isPersonal(), person.shown(), this::name));
    }

    private static Optional<Reconciliation> newest(List<Reconciliation> rounds, ReconciliationState state) {
        return rounds.stream().filter(round -> round.state() == state).findFirst();
    }

    private boolean isPersonal() {
        return accounts.current().filter(Account::isPersonal).isPresent();
    }

    private String name(String username) {
        return accounts.find(username).map(Account::displayName).orElse(username);
    }
}
