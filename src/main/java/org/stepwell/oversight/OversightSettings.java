package org.stepwell.oversight;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What stands out in the trail.
 *
 * @param mostRecords how many different records somebody may open within an hour before it is asked why
 * @param looking whether this node looks for it by itself
 * @param lookEvery how often it looks
 */
@ConfigurationProperties("stepwell.oversight")
public record OversightSettings(
        @DefaultValue("40") int mostRecords,
        @DefaultValue("true") boolean looking,
        @DefaultValue("PT5M") Duration lookEvery) {}
