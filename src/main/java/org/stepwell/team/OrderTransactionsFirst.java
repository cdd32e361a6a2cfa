package org.stepwell.team;

import org.springframework.beans.factory.config.CustomScopeConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.SimpleTransactionScope;

/** Opens the transaction before {@link GuardPatientAccess} runs, so that the audit row commits with what it tells of. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(order = 0, proxyTargetClass = true)
class OrderTransactionsFirst {

    /** For what holds as long as a transaction, such as {@link Permits}. */
    @Bean
    static CustomScopeConfigurer transactionScope() {
        var scopes = new CustomScopeConfigurer();
        scopes.addScope(Permits.TRANSACTION, new SimpleTransactionScope());
        return scopes;
    }
}
