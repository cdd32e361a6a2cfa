package org.stepwell.crisis.process;

import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.stepwell.crisis.Crisis;
import org.stepwell.crisis.TriageFacts;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Variable;

/** The process crisis-response: from the first report until a person closes the crisis, whatever the episode does. */
final class CrisisResponseProcess {

    static final String KEY = "crisis-response";

    /** Told to the process when another report comes while its crisis is open. */
    static final String CRISIS_REPORTED_AGAIN = "crisis-reported-again";

    static final Variable<String> CRISIS_ID = Variable.id("crisisId");
    static final Variable<String> REPORT_ID = Variable.id("reportId");
    static final Variable<Boolean> SCREENED = Variable.flag("screened");
    static final Variable<Boolean> SCREEN_AGAIN = Variable.flag("screenAgain");
    static final Variable<String> RISK_LEVEL = Variable.text("riskLevel");
    static final Variable<Boolean> REACHED = Variable.flag("reached");
    static final Variable<Boolean> PLAN_NEEDED = Variable.flag("planNeeded");
    static final Variable<Boolean> OVER = Variable.flag("over");
    static final Variable<Boolean> AGREEMENT_NEEDED = Variable.flag("agreementNeeded");
    static final Variable<Boolean> CLOSURE_AGREED = Variable.flag("closureAgreed");

    private static final Variable<Date> CONTACT_BY = Variable.date("contactBy");
    private static final Variable<Date> NEXT_CONTACT_BY = Variable.date("nextContactBy");
    private static final Variable<String> SUICIDE_SCREEN = Variable.text("suicideScreen");
    private static final Variable<String> CSSRS_LEVEL = Variable.text("cssrsLevel");
    private static final Variable<Integer> CSSRS_IDEATION = Variable.number("cssrsIdeation");
    private static final Variable<String> CSSRS_BEHAVIOUR = Variable.text("cssrsBehaviour");
    private static final Variable<Integer> PHQ9_ITEM_9 = Variable.number("phq9Item9");

    private CrisisResponseProcess() {}

    static Map<String, Object> begin(UUID crisis, boolean screened) {
        return Map.of(CRISIS_ID.name(), crisis.toString(), SCREENED.name(), screened, SCREEN_AGAIN.name(), false);
    }

    static EpisodeId episode(DelegateExecution execution) {
        return EpisodeId.of(execution.getProcessBusinessKey());
    }

    static UUID crisis(DelegateExecution execution) {
        return UUID.fromString(CRISIS_ID.get(execution));
    }

    /** Sets the inputs of triage-suicide-risk for this transaction only. */
    static void layOut(VariableScope scope, TriageFacts facts) {
        SUICIDE_SCREEN.setTransient(scope, facts.suicideScreen());
        CSSRS_LEVEL.setTransient(scope, facts.cssrsLevel());
        CSSRS_IDEATION.setTransient(scope, facts.cssrsIdeation());
        CSSRS_BEHAVIOUR.setTransient(scope, facts.cssrsBehaviour());
        PHQ9_ITEM_9.setTransient(scope, facts.phq9Item9());
    }

    static void setClocks(VariableScope scope, Crisis crisis) {
        CONTACT_BY.set(scope, Date.from(crisis.contactBy()));
        NEXT_CONTACT_BY.set(scope, Date.from(crisis.nextContactBy()));
    }
}
