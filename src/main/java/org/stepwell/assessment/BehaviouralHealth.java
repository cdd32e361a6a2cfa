package org.stepwell.assessment;

import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;

/**
 * What the behavioural-health specialist found.
 *
 * @param diagnosisCode ICD-10-CM, null when not coded
 * @param failedOutpatient whether outpatient care was tried before and did not help
 * @param contactsNeeded weekly or more-than-weekly, null when not judged
 * @param levelOfCareSite the result of the site's own licensed tool, never its items
 * @param cssrsLevel none, low, moderate or high, as the site's own licensed C-SSRS screen came out; null when not taken
 */
public record BehaviouralHealth(
        String diagnosis,
        String diagnosisCode,
        FunctionLevel functionLevel,
        boolean failedOutpatient,
        String contactsNeeded,
        String levelOfCareSite,
        String cssrsLevel,
        String formulation) {

    /** Reads the form assess-behavioural-health, but for the AUDIT-C in it. */
    public static BehaviouralHealth from(Answers answers) {
        return new BehaviouralHealth(
                answers.text("diagnosis"),
                answers.optionalText("diagnosisCode").orElse(null),
                Word.to(FunctionLevel.class, answers.text("functionLevel")),
                answers.flag("failedOutpatient"),
                answers.optionalText("contactsNeeded").orElse(null),
                answers.optionalText("levelOfCareSite").orElse(null),
                answers.optionalText("cssrsLevel").orElse(null),
                answers.optionalText("formulation").orElse(null));
    }
}
