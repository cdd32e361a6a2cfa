package org.stepwell.medication;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How medicines are reconciled (clinical rules 3.10, defaults to be signed off).
 *
 * @param reviewAfter how long a signed list stands before it is gone through again
 * @param country whose labels grade an interaction where countries differ, such as {@code us}
 */
@ConfigurationProperties("stepwell.medication")
public record MedicationSettings(
        @DefaultValue("P6M") Period reviewAfter,
        @DefaultValue("us") String country) {}
