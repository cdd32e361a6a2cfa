package org.stepwell.coordination.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.ClosureWish;
import org.stepwell.coordination.ClosureWishes;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relation.Deferral;
import org.stepwell.relation.Deferrals;
import org.stepwell.relation.Said;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;

/** Files whether the person wants care to end. */
@Component
class RecordClosureWish implements JavaDelegate {

    private final ClosureWishes wishes;

    RecordClosureWish(ClosureWishes wishes) {
        this.wishes = wishes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var asked = asked(Answers.of(execution));
        var askAgain = wishes.record(EpisodeId.of(execution.getProcessBusinessKey()), asked)
                .map(Deferral::askAgainAt)
                .map(Date::from);
        ClosingCareProcess.CLOSURE_WISH.set(execution, Word.of(asked.answer()));
        ClosingCareProcess.ASK_AGAIN_ON.set(execution, askAgain.orElse(null));
        ClosingCareProcess.CLOSURE_APPROVED.set(execution, false);
    }

    private static ClosureWish.Asked asked(Answers answers) {
        return new ClosureWish.Asked(
                Word.to(ClosureWish.Answer.class, answers.text("decision")),
                Said.from(answers),
                answers.date(Deferrals.FIELD),
                answers.optionalText("remark").orElse(null));
    }
}
