package org.stepwell.fhir;

import ca.uhn.fhir.context.FhirContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one version of FHIR the house speaks; its model is expensive to build, so it is shared. */
@Configuration(proxyBeanMethods = false)
class FhirVersion {

    @Bean
    FhirContext fhirContext() {
        return FhirContext.forR4Cached();
    }
}
