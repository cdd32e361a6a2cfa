package org.stepwell.notification;

import org.springframework.stereotype.Service;
import org.stepwell.patient.MessageWishes;
import org.stepwell.patient.PatientId;
import org.stepwell.patient.Patients;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.team.Changes;
import org.stepwell.team.NotPermitted;

/** Takes down which messages a person wants. */
@Service
public class MessagePreferences {

    private final Patients patients;
    private final Accounts accounts;

    MessagePreferences(Patients patients, Accounts accounts) {
        this.patients = patients;
        this.accounts = accounts;
    }

    /**
     * It counts from now on, also for what was written down before.
     *
     * @throws NotPermitted for everybody but the person and those who coordinate their care
     */
    @Changes("message preferences")
    public void change(PatientId patient, MessageWishes wishes) {
        if (!mayChange()) {
            throw new NotPermitted();
        }
        patients.updateMessages(patient, wishes);
    }

    /** @return whether whoever is signed in may; for a page that offers it */
    public boolean mayChange() {
        return accounts.may(Action.CHANGE_MESSAGES);
    }
}
