package org.stepwell.team.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;

/**
 * A page for others looks like one that does not exist, but for the few that have a like on the person's own side; a
 * request without its token is refused as such.
 */
class TurnAway implements AccessDeniedHandler {

    private static final Set<String> HOMES = Set.of("/", "/tasks");
    private static final Pattern TASK = Pattern.compile("/tasks/[\\w-]+");

    private final AccessDeniedHandler refuse = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (!(denied instanceof AuthorizationDeniedException)) {
            refuse.handle(request, response, denied);
            return;
        }
        var like = ownLike(request);
        if (like.isPresent()) {
            response.sendRedirect(like.get());
        } else {
            response.sendError(HttpStatus.NOT_FOUND.value(), "There is no such record among those you may see.");
        }
    }

    private static Optional<String> ownLike(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")
                || !PersonalSide.isPersonal(SecurityContextHolder.getContext().getAuthentication())) {
            return Optional.empty();
        }
        var path = request.getRequestURI();
        if (HOMES.contains(path)) {
            return Optional.of(Arrive.OWN_PAGE);
        }
        return Optional.of(path).filter(TASK.asMatchPredicate()).map(Arrive.OWN_PAGE::concat);
    }
}
