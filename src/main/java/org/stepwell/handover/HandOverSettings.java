package org.stepwell.handover;

import java.math.BigDecimal;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of caseloads.
 *
 * @param setting the clinic's mix of people, by a word of the decision rate-caseload
 * @param fullTime how much of a full-time position each care manager has, by username; 1 for whoever is not named
 */
@ConfigurationProperties("stepwell.handover")
public record HandOverSettings(
        @DefaultValue("insured-multi-condition") String setting,
        @DefaultValue Map<String, BigDecimal> fullTime) {}
