package org.stepwell.assessment;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the instruments.
 *
 * @param instrumentsLocation where a site's own definitions lie, ending with a slash, such as
 *     {@code file:/etc/stepwell/instruments/}; null when it brings none
 * @param cuts the cut-off by which an instrument with several is read, by the instrument's name
 */
@ConfigurationProperties("stepwell.assessment")
record AssessmentSettings(
        String instrumentsLocation, @DefaultValue Map<String, String> cuts) {}
