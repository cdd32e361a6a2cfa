package org.stepwell.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;

/** One person per role, named by the role, and as many care managers as the caseload needs; they exist in the embedded run only. */
@Component
@InEmbeddedRun
class DemoPeople implements SmartLifecycle {

    static final String PASSWORD = "stepwell";

    private static final int FIRST_PHONE = 20;

    private final Accounts accounts;
    private final DemoSettings settings;
    private boolean running;

    DemoPeople(Accounts accounts, DemoSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public void start() {
        var people = Arrays.stream(Role.values()).map(DemoPeople::named).toList();
        Actor.asSystem("demo", () -> {
            accounts.add(people, PASSWORD);
            accounts.add(furtherCareManagers(), PASSWORD);
            Role.staff().forEach(role -> accounts.isCalledAt(role.key(), "555-01" + (FIRST_PHONE + role.ordinal())));
        });
        running = true;
    }

    private static Account named(Role role) {
        return new Account(role.key(), "Demo " + role.title(), Set.of(role), null);
    }

    private List<Account> furtherCareManagers() {
        return IntStream.range(1, settings.careManagers())
                .mapToObj(number -> new Account(
                        settings.careManager(number),
                        "Demo Care manager " + (number + 1),
                        Set.of(Role.CARE_MANAGER),
                        null))
                .toList();
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
