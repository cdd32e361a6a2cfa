package org.stepwell.measure;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of measures.
 *
 * @param hospitalDay what a day in hospital costs, in dollars: the mean of the United States in 2021 (KFF, expenses per
 *     inpatient day) until the clinic sets its own
 * @param emergencyVisit what a visit to an emergency department costs, in dollars: the mean of 2017 (HCUP Statistical
 *     Brief 268) until the clinic sets its own
 */
@ConfigurationProperties("stepwell.measure")
public record MeasureSettings(
        @DefaultValue("2883") BigDecimal hospitalDay,
        @DefaultValue("530") BigDecimal emergencyVisit) {}
