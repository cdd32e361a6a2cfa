package org.stepwell.team.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.stepwell.team.TeamSettings;

/** Where people come to when they have signed in: staff to their tasks, patients and families to their own page. */
@Component
class Arrive extends SavedRequestAwareAuthenticationSuccessHandler {

    static final String OWN_PAGE = "/me";

    private final TeamSettings settings;

    Arrive(TeamSettings settings) {
        this.settings = settings;
        setDefaultTargetUrl("/tasks");
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws ServletException, IOException {
        var personal = PersonalSide.isPersonal(who);
        var limit = personal ? settings.personalSession() : settings.staffSession();
        request.getSession().setMaxInactiveInterval((int) limit.toSeconds());
        if (personal) {
            getRedirectStrategy().sendRedirect(request, response, OWN_PAGE);
        } else {
            super.onAuthenticationSuccess(request, response, who);
        }
    }
}
