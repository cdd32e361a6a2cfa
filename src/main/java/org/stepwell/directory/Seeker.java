package org.stepwell.directory;

import java.util.Optional;

/**
 * What has to be known of somebody to see which service fits; nothing by which they could be known again.
 *
 * @param language as the person says it, null when nobody has asked
 * @param postalCode where they live, null when not known
 * @param home the place on the map, null when not known
 * @param payer who pays for their care, null when no insurance is known
 */
public record Seeker(String language, String postalCode, Place home, String payer) {

    /** @return the language without its region */
    Optional<String> spoken() {
        return Optional.ofNullable(language)
                .map(said -> said.replaceFirst("\\s*\\(.*", "").strip())
                .filter(said -> !said.isEmpty());
    }
}
