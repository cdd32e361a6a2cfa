package org.stepwell.careplan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stepwell.team.Role;
import org.stepwell.workflow.WordConversions;

/** The enums that plans carry and their tables spell as words. */
@Configuration(proxyBeanMethods = false)
class PlanConversions {

    @Bean
    WordConversions.ToWords planWords() {
        return new WordConversions.ToWords(
                PlanStatus.class,
                Measure.class,
                AchievementStatus.class,
                Activity.Status.class,
                Agreement.Decision.class,
                Role.class);
    }

    @Bean
    WordConversions.FromWords planWordsBack() {
        return new WordConversions.FromWords(
                PlanStatus.class,
                Measure.class,
                AchievementStatus.class,
                Activity.Status.class,
                Agreement.Decision.class,
                Role.class);
    }
}
