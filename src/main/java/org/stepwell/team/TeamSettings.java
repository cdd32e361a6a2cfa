package org.stepwell.team;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of who can sign in.
 *
 * @param accounts local accounts that are added at start unless their username exists; none by default
 * @param personalSession how long a patient's or family member's page stays open when nobody touches it
 * @param signInLink how long a link into the person's own side can be used, once
 * @param staffSession how long the staff's pages stay open when nobody touches them
 * @param longestSession how long anybody stays signed in at most
 * @param rolesClaim where a provider of identities says which roles somebody holds; parts of a path by dots
 * @param secret 32 characters or more, the same on every node, that seal what sessions hold; without it no session
 *     outlives its node
 */
@ConfigurationProperties("stepwell.team")
public record TeamSettings(
        @DefaultValue List<LocalAccount> accounts,
        @DefaultValue("PT15M") Duration personalSession,
        @DefaultValue("P1D") Duration signInLink,
        @DefaultValue("PT15M") Duration staffSession,
        @DefaultValue("PT12H") Duration longestSession,
        @DefaultValue("roles") String rolesClaim,
        String secret) {

    /**
     * A local account.
     *
     * @param username how the person signs in
     * @param displayName the name that others read
     * @param password at least 12 characters; change it by changing the account, not this setting
     * @param roles the roles it holds, by key
     * @param phone where they can be called, none by default
     */
    public record LocalAccount(String username, String displayName, String password, Set<String> roles, String phone) {}
}
