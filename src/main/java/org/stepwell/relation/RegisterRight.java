package org.stepwell.relation;

import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.team.Accounts;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.Role;

/** Who may write down who is close to a patient: those who treat or coordinate, so that nobody makes themself a proxy. */
@Component
public class RegisterRight {

    private final Accounts accounts;

    RegisterRight(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @return whether whoever is signed in may; for a page that offers it */
    public boolean isHeld() {
        return Actor.isSystem()
                || accounts.current().stream()
                        .flatMap(account -> account.roles().stream())
                        .anyMatch(Role::isClinical);
    }

    /** @throws NotPermitted unless {@link #isHeld} */
    void require() {
        if (!isHeld()) {
            throw new NotPermitted();
        }
    }
}
