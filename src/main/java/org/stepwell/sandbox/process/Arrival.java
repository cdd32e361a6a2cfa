package org.stepwell.sandbox.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.directory.ServiceDirectory;
import org.stepwell.directory.ServiceProvider;
import org.stepwell.patient.Demographics;
import org.stepwell.patient.Patients;
import org.stepwell.patient.Preferences;
import org.stepwell.sandbox.InventedPerson;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;

/** Brings an invented person into care, with a colleague for every role and a service for every kind named. */
@Component
class Arrival {

    static final String CARE_MANAGER = Role.CARE_MANAGER.key();

    private final People people;
    private final Accounts accounts;
    private final ServiceDirectory services;
    private final Hands hands;

    Arrival(People people, Accounts accounts, ServiceDirectory services, Hands hands) {
        this.people = people;
        this.accounts = accounts;
        this.services = services;
        this.hands = hands;
    }

    /** Registers people and enrols them. */
    @Component
    record People(Patients patients, Episodes episodes, Clock clock) {

        Episode enrol(InventedPerson person) {
            var born = LocalDate.now(clock).minusYears(person.age()).minusMonths(1);
            var patient = patients.register(
                    new Demographics(
                            person.family(), person.given(), born, person.gender(), false, null, "555-0123", null),
                    Preferences.speaking(person.language()),
                    Set.of());
            return episodes.enrol(patient.id(), CARE_MANAGER);
        }
    }

    Episode of(InventedPerson person, List<String> kinds) {
        Actor.asSystem("sandbox", () -> {
            staff();
            kinds.forEach(this::offer);
        });
        return hands.as(CARE_MANAGER, () -> people.enrol(person));
    }

    /** One colleague a role, named by it; nobody can sign in as them. */
    private void staff() {
        var all = Role.staff().stream()
                .map(role -> new Account(role.key(), role.title(), Set.of(role), null))
                .toList();
        accounts.add(all, UUID.randomUUID().toString());
    }

    private void offer(String kind) {
        var name = "Invented " + kind;
        if (services.ofKind(kind).stream().noneMatch(one -> one.name().equals(name))) {
            services.add(ServiceProvider.byPhone(name, kind, "555-0150", null));
        }
    }
}
