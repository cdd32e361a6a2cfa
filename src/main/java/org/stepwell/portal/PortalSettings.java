package org.stepwell.portal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where somebody finds help at once; shown on every page of the person's own side.
 *
 * @param emergency the number of the emergency service
 * @param crisisLine a crisis line that answers day and night
 * @param crisisPhone the clinic's own number for a crisis; none by default
 */
@ConfigurationProperties("stepwell.portal")
public record PortalSettings(
        @DefaultValue("911") String emergency,
        @DefaultValue("988") String crisisLine,
        String crisisPhone) {}
