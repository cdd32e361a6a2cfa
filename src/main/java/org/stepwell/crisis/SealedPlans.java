package org.stepwell.crisis;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stepwell.keys.SealedTable;

/** Names the sealed fields of safety plans, so that their keys can be rotated. */
@Configuration(proxyBeanMethods = false)
class SealedPlans {

    @Bean
    SealedTable sealedSafetyPlans() {
        return SafetySteps.SEALED;
    }
}
