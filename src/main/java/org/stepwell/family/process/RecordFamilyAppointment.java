package org.stepwell.family.process;

import static org.stepwell.family.process.FamilySupportProcess.support;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.family.FamilySessions;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.ClinicTime;

/** Files when and where the family meets. */
@Component
class RecordFamilyAppointment implements JavaDelegate {

    private final FamilySessions sessions;

    RecordFamilyAppointment(FamilySessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var episode = EpisodeId.of(execution.getProcessBusinessKey());
        var answers = Answers.of(execution);
        var at = answers.dateTime("sessionAt").atZone(ClinicTime.zone()).toInstant();
        sessions.arrange(
                episode, support(execution), at, answers.optionalText("place").orElse(null));
        FamilySupportProcess.SESSION_AT.set(execution, Date.from(at));
    }
}
