package org.stepwell.coordination;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stepwell.patient.Demographics;
import org.stepwell.patient.Gender;
import org.stepwell.patient.Identifier;
import org.stepwell.patient.PatientId;
import org.stepwell.patient.Patients;
import org.stepwell.patient.Preferences;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;
import org.stepwell.workflow.Walk;

/** Invents a patient and enrols them, with one colleague for each role, named by the role. */
@Component("inventedEnrolment")
public class Enrolment {

    public static final String CARE_MANAGER = "care-manager";

    private final Patients patients;
    private final Accounts accounts;
    private final Episodes episodes;
    private final Walk walk;

    Enrolment(Patients patients, Accounts accounts, Episodes episodes, Walk walk) {
        this.patients = patients;
        this.accounts = accounts;
        this.episodes = episodes;
        this.walk = walk;
    }

    /** Enrols a woman nobody knew before. */
    public Episode enrol() {
        return enrol(register(Gender.FEMALE));
    }

    public Episode enrol(PatientId patient) {
        Arrays.stream(Role.values()).forEach(this::employ);
        return walk.as(CARE_MANAGER, () -> episodes.enrol(patient, CARE_MANAGER));
    }

    public PatientId register(Gender gender) {
        return register(new Demographics("Invented", "Robin", null, gender, false, null, null, null));
    }

    public PatientId register(Demographics person) {
        var number = new Identifier("urn:test:enrolment", UUID.randomUUID().toString());
        return patients.register(person, Preferences.none(), Set.of(number)).id();
    }

    private void employ(Role role) {
        if (accounts.find(role.key()).isEmpty()) {
            accounts.add(new Account(role.key(), role.title(), Set.of(role), null), "only-in-tests");
        }
    }
}
