package org.stepwell.worklist;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stepwell.keys.SealedTable;

/** Names what is sealed of the answers to forms, so that its keys can be rotated. */
@Configuration(proxyBeanMethods = false)
class SealedResponses {

    @Bean
    SealedTable sealedFormResponses() {
        return FormResponses.SEALED;
    }
}
