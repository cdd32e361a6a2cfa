package org.stepwell.directory;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the directory of services.
 *
 * @param kinds what a service can be entered as, in the words the decision choose-service-kind uses
 * @param payers whose insurance a service can be entered to take
 * @param postalAreas the middle of each postal code, as {@code latitude,longitude} in degrees, for people whose address
 *     carries no place
 */
@ConfigurationProperties("stepwell.directory")
public record DirectorySettings(
        @DefaultValue({
            "housing-support",
            "transport",
            "food-support",
            "employment-support",
            "benefits-advice",
            "peer-group",
            "psychotherapy",
            "addiction-care",
            "occupational-therapy",
            "primary-care"
        })
        List<String> kinds,

        @DefaultValue({"medicare", "medicaid", "commercial"})
        List<String> payers,

        @DefaultValue Map<String, String> postalAreas) {}
