package org.stepwell.demo;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;

/** One person per role, named by the role; they exist in the embedded run only. */
@Component
@InEmbeddedRun
class DemoPeople implements SmartLifecycle {

    static final String PASSWORD = "stepwell";

    private static final int FIRST_PHONE = 20;

    private final Accounts accounts;
    private boolean running;

    DemoPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void start() {
        var people = Arrays.stream(Role.values()).map(DemoPeople::named).toList();
        Actor.asSystem("demo", () -> {
            accounts.add(people, PASSWORD);
            Role.staff().forEach(role -> accounts.isCalledAt(role.key(), "555-01" + (FIRST_PHONE + role.ordinal())));
        });
        running = true;
    }

    private static Account named(Role role) {
        return new Account(role.key(), "Demo " + role.title(), Set.of(role), null);
    }

    /** Makes the demo patient and family member somebody's: this patient's. */
    void meet(UUID patient) {
        accounts.belongsTo(Role.PATIENT.key(), new PatientId(patient));
        accounts.belongsTo(Role.FAMILY_MEMBER.key(), new PatientId(patient));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the models are deployed, before the first request is served. */
    @Override
    public int getPhase() {
        return 10;
    }
}
