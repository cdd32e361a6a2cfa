package org.stepwell.monitoring;

import org.stepwell.assessment.SuicideScreen;
import org.stepwell.coordination.Phase;

/**
 * What the decisions rate-risk and judge-progress look at; a number is null when there is none.
 *
 * @param phq9Best the best since the present treatment began
 * @param phq9Item9 as answered at the newest contact
 * @param phq9Item9Before as answered the time before
 * @param weeksInCare whole weeks on the present treatment, so that a changed plan gets its own 8 to 12 weeks
 * @param missedReviews the most reviews in a row that found one goal worsening or without progress
 */
public record Evidence(
        Phase phase,
        Integer phq9Total,
        Integer phq9Baseline,
        Integer phq9Best,
        Integer phq9Item9,
        Integer phq9Item9Before,
        SuicideScreen suicideScreen,
        int weeksInCare,
        int weeksTargetHeld,
        int relapseContacts,
        int missedReviews,
        boolean consulted,
        boolean wantsChange,
        boolean leaving,
        boolean reached) {

    static Evidence of(Course course, int missedReviews) {
        var depression = course.depression();
        return new Evidence(
                course.episode().phase(),
                depression.newest().orElse(null),
                depression.baseline().orElse(null),
                depression.best(course.treatmentSince()).orElse(null),
                course.newHarmItem().orElse(null),
                course.harmItemBefore().orElse(null),
                course.newSuicideScreen(),
                course.weeksOfTreatment(),
                course.weeksTargetHeld(),
                course.relapseContacts(),
                missedReviews,
                course.consulted(),
                course.wantsChange(),
                course.leaving(),
                course.reached());
    }
}
