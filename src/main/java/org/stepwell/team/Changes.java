package org.stepwell.team;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks a service method that changes part of a patient's record. Whoever calls is authorised for the patient named by the
 * method's first patient or episode id, and an audit row is written in the same transaction.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Transactional
public @interface Changes {

    /** The kind of thing touched, as the audit trail names it. */
    String value();

    /** What it is in the table of {@link Action}. */
    Action by() default Action.CHANGE_RECORD;
}
