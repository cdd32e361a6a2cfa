package org.stepwell.measure;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of measures.
 *
 * @param hospitalDay what a day in hospital costs, to show what fewer of them are worth; not shown without it
 * @param emergencyVisit what a visit to an emergency department costs; not shown without it
 */
@ConfigurationProperties("stepwell.measure")
public record MeasureSettings(BigDecimal hospitalDay, BigDecimal emergencyVisit) {}
