package org.stepwell.caseload.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.Role;

/** Brings people into care. */
@Component
class Enrolment {

    private final Accounts accounts;
    private final Episodes episodes;

    Enrolment(Accounts accounts, Episodes episodes) {
        this.accounts = accounts;
        this.episodes = episodes;
    }

    /** @return whom the reader can enrol a person with; empty when that is not for the reader */
    List<Account> careManagers() {
        return mayEnrol() ? accounts.holding(Role.CARE_MANAGER) : List.of();
    }

    /** Throws {@link NotPermitted} when it is not for the reader, or the name is no care manager's. */
    Account enrol(PatientId patient, String username) {
        var careManager = careManagers().stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow(NotPermitted::new);
        episodes.enrol(patient, careManager.username());
        return careManager;
    }

    private boolean mayEnrol() {
        return accounts.may(Action.ENROL);
    }
}
