package org.stepwell.notification;

import org.springframework.stereotype.Component;
import org.stepwell.patient.PatientId;
import org.stepwell.patient.Patients;
import org.stepwell.team.Accounts;
import org.stepwell.team.CareTeams;
import org.stepwell.team.SignInLinks;

/** Makes the link that a message carries in the moment in which a channel takes it, so that it is kept nowhere. */
@Component
record MessageLink(
        SignInLinks links, Accounts accounts, CareTeams teams, Patients patients, NotificationSettings settings) {

    /** Whether it would lead to an account that the team has closed. */
    boolean isClosed(Notification message) {
        return isCarriedBy(message)
                && accounts.ofPatient(patient(message))
                        .filter(account -> !accounts.isOpen(account.username()))
                        .isPresent();
    }

    /** Null for a message that carries none. */
    String of(Notification message) {
        if (!isCarriedBy(message)) {
            return null;
        }
        var person = patients.of(patient(message));
        return settings.address("/login/link?token=" + links.forPatient(person.id(), person.name()));
    }

    private PatientId patient(Notification message) {
        return teams.patientOf(message.episodeId());
    }

    private static boolean isCarriedBy(Notification message) {
        return message.subject() == Subject.SIGN_IN_LINK;
    }
}
