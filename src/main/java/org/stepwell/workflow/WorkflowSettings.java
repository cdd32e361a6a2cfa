package org.stepwell.workflow;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the process engine's surroundings.
 *
 * @param modelsLocation where the folders {@code processes} and {@code forms} are found, ending with a slash; a
 *     {@code file:} location lets a clinic run its own models
 */
@ConfigurationProperties("stepwell.workflow")
public record WorkflowSettings(@DefaultValue("classpath:/") String modelsLocation) {}
