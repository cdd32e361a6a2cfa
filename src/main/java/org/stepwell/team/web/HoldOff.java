package org.stepwell.team.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import org.stepwell.team.SignInTries;

/** Takes no more tries at names, links and passwords from an address from which too many went wrong. */
class HoldOff extends OncePerRequestFilter implements AuthenticationFailureHandler {

    private static final Set<String> TRIES = Set.of("/login", "/login/link", "/login/password");

    private final SignInTries tries;

    HoldOff(SignInTries tries) {
        this.tries = tries;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !TRIES.contains(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (tries.mustAddressWait(request.getRemoteAddr())) {
            response.sendRedirect("/login?many");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A link that does not let in is a try, too. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException {
        tries.failed(null, request.getRemoteAddr());
        response.sendRedirect("/login?link");
    }
}
