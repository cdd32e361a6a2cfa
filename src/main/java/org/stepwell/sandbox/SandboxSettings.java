package org.stepwell.sandbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the sandboxes in which a way of working is tried.
 *
 * @param child set by the studio for a sandbox, never by hand: this process is one
 * @param most how many may be open at once on this node; 0 switches them off
 * @param memory how much memory each may take, as Java writes it
 * @param startsWithin how long one may take to start
 * @param answersWithin how long one may think about one step before it is ended
 * @param idle after how long without a question one is ended
 */
@ConfigurationProperties("stepwell.sandbox")
public record SandboxSettings(
        @DefaultValue("false") boolean child,
        @DefaultValue("3") int most,
        @DefaultValue("512m") String memory,
        @DefaultValue("PT4M") Duration startsWithin,
        @DefaultValue("PT60S") Duration answersWithin,
        @DefaultValue("PT10M") Duration idle) {}
