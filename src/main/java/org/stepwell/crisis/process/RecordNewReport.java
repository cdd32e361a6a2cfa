package org.stepwell.crisis.process;

import static org.stepwell.crisis.process.CrisisResponseProcess.crisis;
import static org.stepwell.crisis.process.CrisisResponseProcess.episode;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.crisis.CrisisReport;
import org.stepwell.crisis.CrisisReviews;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;

/** Files what a report that came while the crisis was open means for it. */
@Component
class RecordNewReport implements JavaDelegate {

    private final CrisisReviews reviews;

    RecordNewReport(CrisisReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        var answer = Word.to(CrisisReport.Answer.class, answers.text("answer"));
        var report = UUID.fromString(CrisisResponseProcess.REPORT_ID.get(execution));
        var note = answers.optionalText("note").orElse(null);
        reviews.see(episode(execution), crisis(execution), report, answer, note);
        CrisisResponseProcess.SCREEN_AGAIN.set(execution, answer == CrisisReport.Answer.SCREEN_AGAIN);
    }
}
