package org.stepwell.assessment;

/** What the rules on risk and level of care look at; a number is null when it was not asked or not scorable. */
public record Findings(
        Integer phq9Total,
        Integer phq9Item9,
        Integer gad7Total,
        SuicideScreen suicideScreen,
        String cssrsLevel,
        FunctionLevel functionLevel,
        boolean failedOutpatient,
        String contactsNeeded) {

    static Findings of(Score phq9, Score gad7, BehaviouralHealth health) {
        return new Findings(
                phq9 == null ? null : phq9.total().orElse(null),
                phq9 == null ? null : phq9.harmItem().orElse(null),
                gad7 == null ? null : gad7.total().orElse(null),
                phq9 == null ? SuicideScreen.NONE : phq9.suicideScreen(),
                health.cssrsLevel(),
                health.functionLevel(),
                health.failedOutpatient(),
                health.contactsNeeded());
    }
}
