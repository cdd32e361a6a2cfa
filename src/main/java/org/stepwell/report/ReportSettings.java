package org.stepwell.report;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of reports.
 *
 * @param clinic the clinic's name, as it stands above a report
 */
@ConfigurationProperties("stepwell.report")
public record ReportSettings(@DefaultValue("") String clinic) {}
