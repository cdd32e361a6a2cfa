package org.stepwell.demo;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;

/** Only when no database is configured: what demo people may do must never reach a real server. */
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
@interface InEmbeddedRun {}
