package org.stepwell.caseload.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stepwell.patient.PatientId;
import org.stepwell.relation.RelatedPersons;
import org.stepwell.team.OwnAccounts;
import org.stepwell.team.OwnAccounts.OwnAccount;

/** Reads who can be let into the person's own side, for the patient page, which asks for it by {@code @ownPagePanel}. */
@Component
class OwnPagePanel {

    private final OwnAccounts accounts;
    private final RelatedPersons relations;

    OwnPagePanel(OwnAccounts accounts, RelatedPersons relations) {
        this.accounts = accounts;
        this.relations = relations;
    }

    /** Somebody who is close to the patient. */
    record Close(UUID id, String name) {}

    /** Who has an account, and who else can be let in. */
    record View(List<OwnAccount> accounts, List<Close> family) {

        /** @return whether the patient has been let in before */
        public boolean hasAccount() {
            return accounts.stream().anyMatch(OwnAccount::patients);
        }
    }

    public View of(PatientId patient) {
        var family = relations.of(patient).stream()
                .map(person -> new Close(person.id(), person.name()))
                .toList();
        return new View(accounts.of(patient), family);
    }
}
