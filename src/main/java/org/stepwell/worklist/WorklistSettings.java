package org.stepwell.worklist;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the list of tasks.
 *
 * @param digestAt when, on a working day of the clinic, those who want it are told their day in numbers by e-mail
 */
@ConfigurationProperties("stepwell.worklist")
record WorklistSettings(@DefaultValue("07:30") LocalTime digestAt) {}
