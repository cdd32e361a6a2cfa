package org.stepwell.relation;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of decisions that are put off.
 *
 * @param deferral How long a decision is put off when nobody names a day.
 * @param longestDeferral How long it can be put off at most; somebody has to ask again before that.
 */
@ConfigurationProperties("stepwell.relation")
record RelationSettings(
        @DefaultValue("P14D") Period deferral,
        @DefaultValue("P60D") Period longestDeferral) {}
