package org.stepwell.team.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.stereotype.Component;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditAtOnce;
import org.stepwell.audit.AuditEntry;
import org.stepwell.team.Accounts;
import org.stepwell.team.Refusals;

/** Notes in the trail who came in, who tried to, who left, and who stood before a page that is not for them. */
@Component
class KeepSignIns {

    private static final String WHAT = "sign-in";

    /** A name that no account has may be a password typed into the wrong field. */
    private static final String NOBODY = "nobody we know";

    private static final AuthenticationTrustResolver TRUST = new AuthenticationTrustResolverImpl();

    private final AuditAtOnce trail;
    private final Accounts accounts;
    private final Refusals refusals;

    KeepSignIns(AuditAtOnce trail, Accounts accounts, Refusals refusals) {
        this.trail = trail;
        this.accounts = accounts;
        this.refusals = refusals;
    }

    /** Not every request of a system that sends its password along, but whoever begins a session. */
    @EventListener
    void cameIn(InteractiveAuthenticationSuccessEvent event) {
        note(event.getAuthentication().getName(), AuditAction.SIGN_IN, null);
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        var claimed = event.getAuthentication().getName();
        var known = claimed != null && accounts.find(claimed).isPresent();
        note(
                known ? claimed : NOBODY,
                AuditAction.SIGN_IN_FAILED,
                event.getException().getClass().getSimpleName());
    }

    @EventListener
    void left(LogoutSuccessEvent event) {
        note(event.getAuthentication().getName(), AuditAction.SIGN_OUT, null);
    }

    /** Whoever is not signed in yet is only asked to. */
    @EventListener
    void turnedAway(AuthorizationDeniedEvent<?> event) {
        var who = event.getAuthentication().get();
        if (TRUST.isAuthenticated(who) && event.getObject() instanceof HttpServletRequest request) {
            refusals.note(who.getName(), Routes.patient(request).orElse(null), PageName.of(request));
        }
    }

    private void note(String actor, AuditAction action, String reason) {
        trail.note(new AuditEntry(actor, action, null, WHAT, null, reason));
    }

    /** Without it nobody hears of what the door refuses. */
    @Bean
    static AuthorizationEventPublisher authorizationEventPublisher(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }
}
