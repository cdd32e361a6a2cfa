package org.stepwell.team.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;

/** A page for others looks like one that does not exist; a request without its token is refused as such. */
class TurnAway implements AccessDeniedHandler {

    private static final Set<String> HOMES = Set.of("/", "/tasks");

    private final AccessDeniedHandler refuse = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (!(denied instanceof AuthorizationDeniedException)) {
            refuse.handle(request, response, denied);
        } else if (isOnTheirWayHome(request)) {
            response.sendRedirect(Arrive.OWN_PAGE);
        } else {
            response.sendError(HttpStatus.NOT_FOUND.value(), "There is no such record among those you may see.");
        }
    }

    private static boolean isOnTheirWayHome(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && HOMES.contains(request.getRequestURI())
                && PersonalSide.isPersonal(SecurityContextHolder.getContext().getAuthentication());
    }
}
