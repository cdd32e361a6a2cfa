package org.stepwell.audit;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Who acts right now: a signed-in person, or the named part of the system that acts without one. */
public final class Actor {

    private static final String SYSTEM = "ROLE_SYSTEM";
    private static final String NAMED = "system:";

    private Actor() {}

    /** @return the name the trail carries; throws {@link NobodySignedIn} when nobody acts, so that nothing fails open */
    public static String current() {
        return authentication().getName();
    }

    /** @return the name the trail carries; that part of the system's when it acts before anybody could sign in */
    public static String currentOr(String part) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return isSomebody(authentication) ? authentication.getName() : NAMED + part;
    }

    /** @return whether the system itself acts: a timer that fell due, a retry, the demo history */
    public static boolean isSystem() {
        return authentication().getAuthorities().stream()
                .anyMatch(authority -> SYSTEM.equals(authority.getAuthority()));
    }

    /** Runs the work as the named part of the system, whoever is signed in around it. */
    public static <T> T asSystem(String name, Supplier<T> work) {
        return as(
                new UsernamePasswordAuthenticationToken(
                        NAMED + name, null, List.of(new SimpleGrantedAuthority(SYSTEM))),
                work);
    }

    /** Runs the work as the named part of the system, whoever is signed in around it. */
    public static void asSystem(String name, Runnable work) {
        asSystem(name, () -> {
            work.run();
            return null;
        });
    }

    private static <T> T as(Authentication authentication, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static Authentication authentication() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!isSomebody(authentication)) {
            throw new NobodySignedIn();
        }
        return authentication;
    }

    private static boolean isSomebody(Authentication authentication) {
        return authentication != null
                && authentication.isAuthenticated()
                && !(authentication instanceof AnonymousAuthenticationToken);
    }
}
