package org.stepwell.assessment.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.stepwell.assessment.Findings;
import org.stepwell.workflow.Variable;
import org.stepwell.workflow.Word;

/** The process comprehensive-assessment: four specialists side by side, then the rules on what they found. */
final class ComprehensiveAssessmentProcess {

    static final String KEY = "comprehensive-assessment";

    static final Variable<String> RISK_LEVEL = Variable.text("riskLevel");
    static final Variable<String> LEVEL_OF_CARE = Variable.text("levelOfCare");

    private static final Variable<Integer> PHQ9_TOTAL = Variable.number("phq9Total");
    private static final Variable<Integer> PHQ9_ITEM_9 = Variable.number("phq9Item9");
    private static final Variable<Integer> GAD7_TOTAL = Variable.number("gad7Total");
    private static final Variable<String> SUICIDE_SCREEN = Variable.text("suicideScreen");
    private static final Variable<String> CSSRS_LEVEL = Variable.text("cssrsLevel");
    private static final Variable<String> FUNCTION_LEVEL = Variable.text("functionLevel");
    private static final Variable<Boolean> FAILED_OUTPATIENT = Variable.flag("failedOutpatient");
    private static final Variable<String> CONTACTS_NEEDED = Variable.text("contactsNeeded");

    private ComprehensiveAssessmentProcess() {}

    /** Sets the inputs of the rules for this transaction only; what was not asked is null. */
    static void layOut(VariableScope scope, Findings findings) {
        PHQ9_TOTAL.setTransient(scope, findings.phq9Total());
        PHQ9_ITEM_9.setTransient(scope, findings.phq9Item9());
        GAD7_TOTAL.setTransient(scope, findings.gad7Total());
        SUICIDE_SCREEN.setTransient(scope, Word.of(findings.suicideScreen()));
        CSSRS_LEVEL.setTransient(scope, findings.cssrsLevel());
        FUNCTION_LEVEL.setTransient(scope, Word.of(findings.functionLevel()));
        FAILED_OUTPATIENT.setTransient(scope, findings.failedOutpatient());
        CONTACTS_NEEDED.setTransient(scope, findings.contactsNeeded());
    }
}
