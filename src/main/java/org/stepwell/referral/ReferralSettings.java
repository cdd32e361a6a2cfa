package org.stepwell.referral;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a sent referral may stay silent, in business days (clinical rules 3.11, defaults to be signed off).
 *
 * @param remindAfter when the service is reminded
 * @param callAfter when somebody of the team calls it
 * @param giveUpAfter when another service is looked for
 */
@ConfigurationProperties("stepwell.referral")
public record ReferralSettings(
        @DefaultValue("2") int remindAfter,
        @DefaultValue("5") int callAfter,
        @DefaultValue("10") int giveUpAfter) {}
