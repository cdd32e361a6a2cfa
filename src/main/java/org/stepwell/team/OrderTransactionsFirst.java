package org.stepwell.team;

import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Opens the transaction before {@link GuardPatientAccess} runs, so that the audit row commits with what it tells of. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(order = 0, proxyTargetClass = true)
class OrderTransactionsFirst {}
