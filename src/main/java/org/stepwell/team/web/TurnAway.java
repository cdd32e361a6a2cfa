package org.stepwell.team.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.stepwell.team.Action;
import org.stepwell.team.WayBack;
import org.stepwell.workflow.Words;

/**
 * A page for others looks like one that does not exist, but for the few that have a like on the person's own side. A
 * form sent after the session ended leads to sign in and back to its page; any other request without its token is refused.
 */
class TurnAway implements AccessDeniedHandler {

    private static final String DOOR = "/login";
    private static final Set<String> HOMES = Set.of("/", "/tasks");
    private static final Pattern TASK = Pattern.compile("/tasks/[\\w-]+");

    /** Where {@link org.springframework.security.web.savedrequest.HttpSessionRequestCache} keeps it. */
    private static final String SAVED_REQUEST = "SPRING_SECURITY_SAVED_REQUEST";

    /** What everybody at work knows of, and whose page says who does it. */
    private static final Set<Action> OPENLY_REFUSED = EnumSet.of(Action.TAKE_RECORDS_IN, Action.KEEP_DIRECTORY);

    private final AccessDeniedHandler refuse = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (!(denied instanceof AuthorizationDeniedException)) {
            if (isNobody()) {
                askToSignIn(request, response);
            } else {
                refuse.handle(request, response, denied);
            }
            return;
        }
        var like = ownLike(request);
        if (isOpenlyRefused(request)) {
            refuse.handle(request, response, denied);
        } else if (like.isPresent()) {
            response.sendRedirect(like.get());
        } else {
            response.sendError(HttpStatus.NOT_FOUND.value(), Words.say("wrong.team.no-such-record"));
        }
    }

    private static boolean isOpenlyRefused(HttpServletRequest request) {
        return !PersonalSide.isPersonal(SecurityContextHolder.getContext().getAuthentication())
                && Routes.of(request).filter(OPENLY_REFUSED::contains).isPresent();
    }

    private static boolean isNobody() {
        return SecurityContextHolder.getContext().getAuthentication() == null;
    }

    /** The page's script tells where the form stood, as no browser does with our privacy. */
    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!accepts(request)) {
            response.sendError(HttpStatus.UNAUTHORIZED.value(), Words.say("wrong.team.sign-in-first"));
            return;
        }
        var here = new WayBack(request.getParameter("here")).from();
        if (here != null && here.startsWith(DOOR)) {
            // whoever stood at the door for long needs no other page than a fresh one
            response.sendRedirect(here);
            return;
        }
        if (here != null) {
            request.getSession().setAttribute(SAVED_REQUEST, new SimpleSavedRequest(here));
        }
        response.sendRedirect(DOOR + "?lost");
    }

    private static boolean accepts(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
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
