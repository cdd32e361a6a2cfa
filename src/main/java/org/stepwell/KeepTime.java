package org.stepwell;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets what is done every so often be done, except in a sandbox, where time passes by hand. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "stepwell.sandbox.child", havingValue = "false", matchIfMissing = true)
class KeepTime {}
