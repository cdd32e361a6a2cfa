package org.stepwell.fhir;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the exchange in FHIR R4.
 *
 * @param maxBundleSize the largest bundle that is read, uploaded or posted; a larger one is refused unread
 */
@ConfigurationProperties("stepwell.fhir")
record FhirSettings(@DefaultValue("20MB") DataSize maxBundleSize) {}
