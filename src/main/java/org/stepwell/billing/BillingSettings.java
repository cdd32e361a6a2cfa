package org.stepwell.billing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of billing.
 *
 * @param monthsFrom the first day from which months are closed here; minutes before it are kept and counted nowhere
 * @param payers whom a person can be billed to, by the words the decision bill-month knows; the first is the default
 */
@ConfigurationProperties("stepwell.billing")
public record BillingSettings(
        @DefaultValue("2000-01-01") LocalDate monthsFrom,

        @DefaultValue({"any", "medicare", "medicaid", "commercial"})
        List<String> payers) {}
