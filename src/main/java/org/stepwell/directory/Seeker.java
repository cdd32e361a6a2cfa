package org.stepwell.directory;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What has to be known of somebody to see which service fits; nothing by which they could be known again.
 *
 * @param language as the person says it, null when nobody has asked
 * @param postalCode where they live, null when not known
 * @param home the place on the map, null when not known
 * @param payer who pays for their care, null when no insurance is known
 * @param referredTo the services where a referral of theirs is open
 */
public record Seeker(String language, String postalCode, Place home, String payer, Set<UUID> referredTo) {

    /** @return the same person with a referral open at each of these services */
    public Seeker alreadyAt(Set<UUID> services) {
        return new Seeker(language, postalCode, home, payer, services);
    }

    /** @return the language without its region */
    Optional<String> spoken() {
        return Optional.ofNullable(language)
                .map(said -> said.replaceFirst("\\s*\\(.*", "").strip())
                .filter(said -> !said.isEmpty());
    }
}
