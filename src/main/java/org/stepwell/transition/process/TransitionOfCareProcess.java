package org.stepwell.transition.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.stepwell.transition.LevelEvidence;
import org.stepwell.workflow.Variable;
import org.stepwell.workflow.Word;

/** The process transition-of-care: into hospital and out again, with everything that has to follow. */
final class TransitionOfCareProcess {

    static final String KEY = "transition-of-care";
    static final String PERSON_DISCHARGED = "person-discharged";
    static final String TRANSITION_OVERTAKEN = "transition-overtaken";

    static final Variable<Boolean> DISCHARGED = Variable.flag("discharged");
    static final Variable<Boolean> MORE_CALLS = Variable.flag("moreCalls");
    static final Variable<Date> CALL_FROM = Variable.date("callFrom");
    static final Variable<Date> CALL_DUE = Variable.date("callDue");
    static final Variable<Date> VISIT_DUE = Variable.date("visitDue");
    static final Variable<Boolean> VISIT_SETTLED = Variable.flag("visitSettled");
    static final Variable<String> RECOMMENDED_LEVEL = Variable.text("recommendedLevel");
    static final Variable<String> LEVEL_STEP = Variable.text("levelStep");
    static final Variable<Boolean> RECERTIFIES = Variable.flag("recertifies");
    static final Variable<Date> RECERTIFY_ON = Variable.date("recertifyOn");

    private static final Variable<String> RISK_LEVEL = Variable.text("riskLevel");
    private static final Variable<String> FUNCTION_LEVEL = Variable.text("functionLevel");
    private static final Variable<Boolean> FAILED_OUTPATIENT = Variable.flag("failedOutpatient");
    private static final Variable<String> CONTACTS_NEEDED = Variable.text("contactsNeeded");
    private static final Variable<String> CURRENT_LEVEL = Variable.text("currentLevel");
    private static final Variable<Integer> STABLE_REVIEWS = Variable.number("stableReviews");

    private TransitionOfCareProcess() {}

    /** Sets the inputs of the rules on the level of care for this transaction only. */
    static void layOut(VariableScope scope, LevelEvidence evidence) {
        RISK_LEVEL.setTransient(scope, Word.of(evidence.riskLevel()));
        FUNCTION_LEVEL.setTransient(scope, Word.of(evidence.review().functionLevel()));
        FAILED_OUTPATIENT.setTransient(scope, evidence.review().failedOutpatient());
        CONTACTS_NEEDED.setTransient(scope, evidence.review().contactsNeeded());
        CURRENT_LEVEL.setTransient(scope, Word.of(evidence.currentLevel()));
        STABLE_REVIEWS.setTransient(scope, evidence.stableReviews());
    }
}
