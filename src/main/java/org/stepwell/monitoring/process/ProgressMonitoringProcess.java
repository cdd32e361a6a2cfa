package org.stepwell.monitoring.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.stepwell.monitoring.Evidence;
import org.stepwell.monitoring.Pace;
import org.stepwell.workflow.Variable;
import org.stepwell.workflow.Word;

/** The process progress-monitoring: contact after contact until one of them asks for something else. */
final class ProgressMonitoringProcess {

    static final String KEY = "progress-monitoring";
    static final String CONTACT_BROUGHT_FORWARD = "contact-brought-forward";
    static final String CONSULTATION_GIVEN = "consultation-given";

    static final Variable<Integer> CONTACT_IN_DAYS = Variable.number("contactInDays");
    static final Variable<Date> CONTACT_DUE = Variable.date("contactDue");
    static final Variable<Date> CONTACT_OVERDUE_ON = Variable.date("contactOverdueOn");
    static final Variable<String> RISK_LEVEL = Variable.text("riskLevel");
    static final Variable<String> VERDICT = Variable.text("verdict");
    static final Variable<Date> CONSULTATION_DUE = Variable.date("consultationDue");

    private static final Variable<Integer> URGENCY = Variable.number("urgency");
    private static final Variable<String> PHASE = Variable.text("phase");
    private static final Variable<Boolean> RESPONDING = Variable.flag("responding");
    private static final Variable<Boolean> REACHED = Variable.flag("reached");
    private static final Variable<Integer> PHQ9_TOTAL = Variable.number("phq9Total");
    private static final Variable<Integer> PHQ9_BASELINE = Variable.number("phq9Baseline");
    private static final Variable<Integer> PHQ9_BEST = Variable.number("phq9Best");
    private static final Variable<Integer> PHQ9_ITEM_9 = Variable.number("phq9Item9");
    private static final Variable<Integer> PHQ9_ITEM_9_BEFORE = Variable.number("phq9Item9Before");
    private static final Variable<String> SUICIDE_SCREEN = Variable.text("suicideScreen");
    private static final Variable<String> CSSRS_LEVEL = Variable.text("cssrsLevel");
    private static final Variable<Integer> WEEKS_IN_CARE = Variable.number("weeksInCare");
    private static final Variable<Integer> WEEKS_TARGET_HELD = Variable.number("weeksTargetHeld");
    private static final Variable<Integer> RELAPSE_CONTACTS = Variable.number("relapseContacts");
    private static final Variable<Integer> MISSED_REVIEWS = Variable.number("missedReviews");
    private static final Variable<Boolean> CONSULTED = Variable.flag("consulted");
    private static final Variable<Boolean> WANTS_CHANGE = Variable.flag("wantsChange");
    private static final Variable<Boolean> LEAVING = Variable.flag("leaving");

    private ProgressMonitoringProcess() {}

    /**
     * Sets the inputs of set-contact-cadence for this transaction only, but for the risk: a level stays with the
     * process, and so does the urgency that its timers run by.
     */
    static void layOut(VariableScope scope, Pace pace) {
        PHASE.setTransient(scope, Word.of(pace.phase()));
        RISK_LEVEL.set(scope, Word.of(pace.riskLevel()));
        URGENCY.set(scope, pace.urgency());
        RESPONDING.setTransient(scope, pace.responding());
        REACHED.setTransient(scope, pace.reached());
    }

    /** Sets the inputs of rate-risk and judge-progress for this transaction only; nobody asks the C-SSRS here. */
    static void layOut(VariableScope scope, Evidence evidence) {
        PHASE.setTransient(scope, Word.of(evidence.phase()));
        REACHED.setTransient(scope, evidence.reached());
        LEAVING.setTransient(scope, evidence.leaving());
        WANTS_CHANGE.setTransient(scope, evidence.wantsChange());
        CONSULTED.setTransient(scope, evidence.consulted());
        MISSED_REVIEWS.setTransient(scope, evidence.missedReviews());
        RELAPSE_CONTACTS.setTransient(scope, evidence.relapseContacts());
        WEEKS_IN_CARE.setTransient(scope, evidence.weeksInCare());
        WEEKS_TARGET_HELD.setTransient(scope, evidence.weeksTargetHeld());
        layOutScores(scope, evidence);
    }

    private static void layOutScores(VariableScope scope, Evidence evidence) {
        PHQ9_TOTAL.setTransient(scope, evidence.phq9Total());
        PHQ9_BASELINE.setTransient(scope, evidence.phq9Baseline());
        PHQ9_BEST.setTransient(scope, evidence.phq9Best());
        PHQ9_ITEM_9.setTransient(scope, evidence.phq9Item9());
        PHQ9_ITEM_9_BEFORE.setTransient(scope, evidence.phq9Item9Before());
        SUICIDE_SCREEN.setTransient(scope, Word.of(evidence.suicideScreen()));
        CSSRS_LEVEL.setTransient(scope, null);
    }
}
