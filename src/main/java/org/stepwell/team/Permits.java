package org.stepwell.team;

import java.util.HashSet;
import java.util.Set;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.stereotype.Component;
import org.stepwell.patient.PatientId;

/** Whom this transaction has let see whose record: one step asks many services about the same person. */
@Component
@Scope(scopeName = Permits.TRANSACTION, proxyMode = ScopedProxyMode.TARGET_CLASS)
class Permits {

    static final String TRANSACTION = "transaction";

    private final Set<Permit> given = new HashSet<>();

    boolean isNew(String username, Action action, PatientId patient) {
        return !given.contains(new Permit(username, action, patient));
    }

    void keep(String username, Action action, PatientId patient) {
        given.add(new Permit(username, action, patient));
    }

    private record Permit(String username, Action action, PatientId patient) {}
}
