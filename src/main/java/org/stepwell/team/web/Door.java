package org.stepwell.team.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.stepwell.team.Action;
import org.stepwell.team.Role;

/** Lets those in whose role may do what the address is for; how they stand to the person is asked by the service behind it. */
final class Door {

    private static final Map<String, Role> ROLES = Arrays.stream(Role.values())
            .collect(Collectors.toUnmodifiableMap(role -> "ROLE_" + role.key(), Function.identity()));

    private Door() {}

    static AuthorizationDecision decide(Supplier<Authentication> who, RequestAuthorizationContext context) {
        return new AuthorizationDecision(Routes.of(context.getRequest())
                .filter(action -> action.isForEverybody() || isFor(action, who.get()))
                .isPresent());
    }

    /** Patients and families have addresses of their own, also for what they may do beside the team. */
    private static boolean isFor(Action action, Authentication who) {
        return PersonalSide.isPersonal(who) == (action == Action.USE_OWN_PAGE) && action.isFor(roles(who));
    }

    private static Collection<Role> roles(Authentication who) {
        if (!PersonalSide.isSignedIn(who)) {
            return List.of();
        }
        return who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .map(ROLES::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
