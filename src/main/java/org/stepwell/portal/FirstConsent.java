package org.stepwell.portal;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.consent.ConsentDecision;
import org.stepwell.workflow.Word;
import org.stepwell.worklist.Desk;
import org.stepwell.worklist.WorkTask;
import org.stepwell.worklist.Worklist;

/** Answers the step that asks for the first consent of an episode, which nothing else moves on. */
@Component
class FirstConsent {

    static final String STEP = "ask-for-consent";

    private final Worklist worklist;
    private final Desk desk;

    FirstConsent(Worklist worklist, Desk desk) {
        this.worklist = worklist;
        this.desk = desk;
    }

    /** @return whether the step was open and is done now */
    boolean answered(ConsentDecision decision) {
        var asked = worklist.mine().stream()
                .filter(task -> task.step().equals(STEP))
                .findFirst();
        asked.map(WorkTask::id).ifPresent(task -> desk.complete(task, answers(decision)));
        return asked.isPresent();
    }

    private static Map<String, Object> answers(ConsentDecision decision) {
        var answers = new HashMap<String, Object>();
        answers.put("decision", "permit");
        answers.put("scope", decision.scopes().stream().map(Word::of).sorted().toList());
        answers.put("signedBy", decision.signedBy());
        answers.put("relationship", Word.of(decision.relationship()));
        return answers;
    }
}
