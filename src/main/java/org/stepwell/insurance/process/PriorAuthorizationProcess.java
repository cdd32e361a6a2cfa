package org.stepwell.insurance.process;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.stepwell.insurance.PayerAnswer;
import org.stepwell.insurance.PayerAnswer.Outcome;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Variable;
import org.stepwell.workflow.Word;

/** The process prior-authorization: from the question to the payer to its answer. */
final class PriorAuthorizationProcess {

    static final Variable<String> ABOUT_ID = Variable.id("aboutId");
    static final Variable<String> PAYER_SAYS = Variable.text("payerSays");
    static final Variable<Boolean> CLEARED = Variable.flag("cleared");

    private PriorAuthorizationProcess() {}

    static UUID about(DelegateExecution execution) {
        return UUID.fromString(ABOUT_ID.get(execution));
    }

    /** What a task is about. */
    static UUID about(Map<String, Object> variables) {
        return UUID.fromString((String) variables.get(ABOUT_ID.name()));
    }

    static PayerAnswer answer(Answers answers) {
        return new PayerAnswer(
                Word.to(Outcome.class, answers.text("outcome")),
                answers.optionalText("reference").orElse(null),
                answers.date("validUntil"),
                answers.optionalText("note").orElse(null));
    }
}
