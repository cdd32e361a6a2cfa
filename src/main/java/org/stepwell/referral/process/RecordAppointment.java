package org.stepwell.referral.process;

import static org.stepwell.referral.process.ClosedLoopReferralProcess.APPOINTMENT_ON;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.episode;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.referral;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.referral.Appointment;
import org.stepwell.referral.ReferralOutcomes;
import org.stepwell.workflow.Answers;

/** Files when and where the person meets the service. */
@Component
class RecordAppointment implements JavaDelegate {

    private final ReferralOutcomes outcomes;

    RecordAppointment(ReferralOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        var appointment = new Appointment(
                answers.dateTime("appointmentAt"),
                answers.optionalText("place").orElse(null),
                answers.flag("transportArranged"));
        var on = outcomes.arrange(episode(execution), referral(execution), appointment);
        APPOINTMENT_ON.set(execution, Date.from(on));
    }
}
