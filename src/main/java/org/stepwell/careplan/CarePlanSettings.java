package org.stepwell.careplan;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of care plans.
 *
 * @param validity How long a published plan is valid from the later of the two signatures; a year by default, clinics
 *     under CCBHC rules set {@code P6M}.
 */
@ConfigurationProperties("stepwell.careplan")
record CarePlanSettings(@DefaultValue("P12M") Period validity) {}
