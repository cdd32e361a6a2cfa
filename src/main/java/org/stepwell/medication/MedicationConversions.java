package org.stepwell.medication;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stepwell.workflow.WordConversions;

/** The enums that medicine lists carry and their tables spell as words. */
@Configuration(proxyBeanMethods = false)
class MedicationConversions {

    @Bean
    WordConversions.ToWords medicationWords() {
        return new WordConversions.ToWords(ReconciliationState.class, Taking.class, Ruling.Kind.class);
    }

    @Bean
    WordConversions.FromWords medicationWordsBack() {
        return new WordConversions.FromWords(ReconciliationState.class, Taking.class, Ruling.Kind.class);
    }
}
