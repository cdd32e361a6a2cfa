package org.stepwell.insurance.process;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stepwell.insurance.Authorizations;
import org.stepwell.workflow.FormData;

/** Tells the forms of a prior authorisation what is to be asked, and of whom. */
@Configuration(proxyBeanMethods = false)
class AuthorizationForms {

    @Bean
    FormData arrangeAuthorizationForm(Authorizations authorizations, Clock clock) {
        return new AuthorizationInWords("arrange-authorization", authorizations, clock.getZone());
    }

    @Bean
    FormData payerDecisionForm(Authorizations authorizations, Clock clock) {
        return new AuthorizationInWords("note-payer-decision", authorizations, clock.getZone());
    }
}
