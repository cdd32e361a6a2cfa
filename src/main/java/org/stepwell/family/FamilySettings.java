package org.stepwell.family;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of family work.
 *
 * @param recheck How long after a round a caregiver is asked again; a product default.
 */
@ConfigurationProperties("stepwell.family")
record FamilySettings(@DefaultValue("P90D") Period recheck) {}
