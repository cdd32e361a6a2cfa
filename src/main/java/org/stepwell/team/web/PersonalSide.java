package org.stepwell.team.web;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.stepwell.team.Role;

/** Tells the patient's own side from the staff, by what they signed in as. */
final class PersonalSide {

    private static final Set<String> AUTHORITIES = Arrays.stream(Role.values())
            .filter(Role::isPersonal)
            .map(role -> "ROLE_" + role.key())
            .collect(Collectors.toUnmodifiableSet());
    private static final AuthenticationTrustResolver TRUST = new AuthenticationTrustResolverImpl();

    private PersonalSide() {}

    static boolean isPersonal(Authentication who) {
        return who != null
                && who.getAuthorities().stream().anyMatch(authority -> AUTHORITIES.contains(authority.getAuthority()));
    }

    static boolean isSignedIn(Authentication who) {
        return TRUST.isAuthenticated(who);
    }
}
