package org.stepwell.consent;

import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.Role;

/** Who may take a consent back: the person, a proxy who may open their record, and their care manager for them. */
@Component
public class RevocationRight {

    private final Accounts accounts;

    RevocationRight(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @return whether whoever is signed in may; for a page that offers it */
    public boolean isHeld() {
        return Actor.isSystem() || isPersonal() || isHeldForThem();
    }

    /** @return whether whoever is signed in acts for people, and not for themself */
    public boolean isHeldForThem() {
        return holds(Role.CARE_MANAGER);
    }

    /** @throws NotPermitted unless {@link #isHeld} */
    void require() {
        if (!isHeld()) {
            throw new NotPermitted();
        }
    }

    private boolean isPersonal() {
        return accounts.current().filter(Account::isPersonal).isPresent();
    }

    private boolean holds(Role role) {
        return accounts.current().filter(account -> account.has(role)).isPresent();
    }
}
