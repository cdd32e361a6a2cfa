package org.stepwell.coordination.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.ClosureWish;
import org.stepwell.coordination.ClosureWishes;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;

/** Files whether the person wants care to end. */
@Component
class RecordClosureWish implements JavaDelegate {

    /** Asked again at the start of the working day. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final ClosureWishes wishes;

    RecordClosureWish(ClosureWishes wishes) {
        this.wishes = wishes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var said = said(Answers.of(execution));
        wishes.record(EpisodeId.of(execution.getProcessBusinessKey()), said);
        ClosingCareProcess.CLOSURE_WISH.set(execution, Word.of(said.answer()));
        ClosingCareProcess.ASK_AGAIN_ON.set(execution, morning(said.askAgainOn()));
        ClosingCareProcess.CLOSURE_APPROVED.set(execution, false);
    }

    private static ClosureWish.Said said(Answers answers) {
        var answer = Word.to(ClosureWish.Answer.class, answers.text("decision"));
        return new ClosureWish.Said(
                answer,
                answer == ClosureWish.Answer.DEFER && answers.has("askAgainOn") ? answers.date("askAgainOn") : null,
                answers.text("decidedBy"),
                answers.text("deciderName"),
                answers.optionalText("remark").orElse(null));
    }

    private static Date morning(LocalDate day) {
        return day == null ? null : Date.from(day.atTime(MORNING).toInstant(ZoneOffset.UTC));
    }
}
