package org.stepwell.team.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request a number, so that who is told that something failed can say which lines of the log are about it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NumberRequests extends OncePerRequestFilter {

    static final String NUMBER = "request";
    private static final int LENGTH = 8;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var number = UUID.randomUUID().toString().substring(0, LENGTH);
        request.setAttribute(NUMBER, number);
        MDC.put(NUMBER, number);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(NUMBER);
        }
    }
}
