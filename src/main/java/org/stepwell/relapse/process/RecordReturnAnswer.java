package org.stepwell.relapse.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relapse.ReturnAnswer;
import org.stepwell.relapse.ReturnOffers;
import org.stepwell.relation.Deferrals;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.ClinicTime;
import org.stepwell.workflow.Word;

/** Files what the person answered to the offer of care. */
@Component
class RecordReturnAnswer implements JavaDelegate {

    /** Asked again at the start of the working day. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final ReturnOffers offers;

    RecordReturnAnswer(ReturnOffers offers) {
        this.offers = offers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        var answer = Word.to(ReturnAnswer.Answer.class, answers.text("answer"));
        var again = offers.answered(
                EpisodeId.of(execution.getProcessBusinessKey()),
                answer,
                answers.date(Deferrals.FIELD),
                answers.optionalText("remark").orElse(null));
        ReturnToCareProcess.RETURN_ANSWER.set(execution, Word.of(answer));
        ReturnToCareProcess.ASK_AGAIN_ON.set(execution, morning(again));
        ReturnToCareProcess.CARE_MANAGER.set(
                execution, answers.optionalText("careManager").orElse(null));
    }

    private static Date morning(LocalDate day) {
        return day == null
                ? null
                : Date.from(day.atTime(MORNING).atZone(ClinicTime.zone()).toInstant());
    }
}
