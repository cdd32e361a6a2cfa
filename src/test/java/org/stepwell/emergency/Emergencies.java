package org.stepwell.emergency;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.patient.Demographics;
import org.stepwell.patient.Gender;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;

/** Invents somebody in care with a name and birth date of their own, and a clinician who is not on their team. */
@Component
public class Emergencies {

    public static final LocalDate BORN = LocalDate.of(1984, 5, 17);

    private final Enrolment enrolment;
    private final Accounts accounts;

    Emergencies(Enrolment enrolment, Accounts accounts) {
        this.enrolment = enrolment;
        this.accounts = accounts;
    }

    /** @param family unlike anybody’s else */
    public Episode inCare(String family) {
        return enrolment.enrol(
                enrolment.register(new Demographics(family, "Robin", BORN, Gender.FEMALE, false, null, null, null)));
    }

    public static String family() {
        return "Invented " + UUID.randomUUID();
    }

    /** @return the username of somebody in this role who cares for nobody yet */
    public String elsewhere(Role... roles) {
        var username = "elsewhere-" + UUID.randomUUID();
        accounts.add(new Account(username, "Works Elsewhere", Set.of(roles), null), "only-in-tests");
        return username;
    }

    public static EmergencyCall call(String family) {
        return call(family, false);
    }

    public static EmergencyCall call(String family, boolean part2) {
        return new EmergencyCall(
                null,
                family,
                BORN,
                EmergencyReason.LIFE_IN_DANGER,
                "Found unconscious at the bus stop.",
                part2,
                part2 ? "Dr Sam Invented" : null,
                part2 ? "General Hospital" : null);
    }
}
