package org.stepwell.workflow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stepwell.HouseTest;

/**
 * A test of one process: real services, embedded PostgreSQL, jobs run by hand under a controlled clock. All such
 * classes share one Spring context. The class fails when a step or flow of the process was never reached.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@HouseTest
@ExtendWith(ReachEveryStep.class)
public @interface ProcessTest {

    /** The key of the process that this class walks in full. */
    String value();
}
