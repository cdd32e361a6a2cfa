package org.stepwell.team.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import org.stepwell.team.TeamSettings;

/**
 * Signs out whoever left their desk. A page that asks for news by itself keeps no session open, and none is open longer
 * than a working day, whatever happens.
 */
class SignOutIdle extends OncePerRequestFilter {

    /** Sent by what a page does by itself. */
    static final String UNATTENDED = "Unattended";

    private static final String TOUCHED = "stepwell.touched";
    private static final String NEWS = "/tasks/news";

    /** So that the many requests of one page are one write. */
    private static final Duration EXACT = Duration.ofSeconds(10);

    private final TeamSettings settings;
    private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();

    SignOutIdle(TeamSettings settings) {
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        var session = request.getSession(false);
        if (session != null && who != null && PersonalSide.isSignedIn(who)) {
            if (isOver(session, who)) {
                signOut.logout(request, response, who);
            } else if (isAttended(request)) {
                touch(session);
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(HttpSession session, Authentication who) {
        var now = session.getLastAccessedTime();
        var limit = PersonalSide.isPersonal(who) ? settings.personalSession() : settings.staffSession();
        return now - touched(session) > limit.toMillis()
                || now - session.getCreationTime() > settings.longestSession().toMillis();
    }

    private static void touch(HttpSession session) {
        var now = session.getLastAccessedTime();
        if (session.getAttribute(TOUCHED) == null || now - touched(session) > EXACT.toMillis()) {
            session.setAttribute(TOUCHED, now);
        }
    }

    private static long touched(HttpSession session) {
        return session.getAttribute(TOUCHED) instanceof Long time ? time : session.getCreationTime();
    }

    private static boolean isAttended(HttpServletRequest request) {
        return request.getHeader(UNATTENDED) == null && !request.getRequestURI().equals(NEWS);
    }
}
