package org.stepwell.crisis;

import org.stepwell.workflow.Answers;

/**
 * The six steps of a safety plan in the person's words, and how it stands with using them.
 *
 * @param likelihood how likely they are to use it, 0 to 10
 * @param barriers what could keep them from it; null when nothing
 * @param copyGiven whether they hold a copy
 */
public record SafetySteps(
        String warningSigns,
        String ownCoping,
        String distraction,
        String helpers,
        String professionals,
        String saferPlace,
        int likelihood,
        String barriers,
        boolean copyGiven) {

    /** Reads the form write-safety-plan. */
    public static SafetySteps from(Answers answers) {
        return new SafetySteps(
                answers.text("warningSigns"),
                answers.text("ownCoping"),
                answers.text("distraction"),
                answers.text("helpers"),
                answers.text("professionals"),
                answers.text("saferPlace"),
                answers.integer("likelihood"),
                answers.optionalText("barriers").orElse(null),
                answers.flag("copyGiven"));
    }
}
