package org.stepwell.team.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import org.stepwell.team.Accounts;

/** Signs out, at their next request on whichever node, those whose account was closed meanwhile. */
class SignOutClosed extends OncePerRequestFilter {

    private final Accounts accounts;
    private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();

    SignOutClosed(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PersonalSide.isSignedIn(SecurityContextHolder.getContext().getAuthentication())
                || request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (accounts.isOpen(who.getName())) {
            chain.doFilter(request, response);
        } else {
            signOut.logout(request, response, who);
            response.sendRedirect("/login?closed");
        }
    }
}
