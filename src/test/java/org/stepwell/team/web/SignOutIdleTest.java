package org.stepwell.team.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.stepwell.team.TeamSettings;

/** An empty chair is signed out, whatever the page it left open asks for by itself. */
class SignOutIdleTest {

    private final SignOutIdle filter = new SignOutIdle(new TeamSettings(
            List.of(),
            Duration.ofMinutes(10),
            Duration.ofDays(1),
            Duration.ofMinutes(15),
            Duration.ofHours(12),
            "roles",
            null));

    private long minute;

    private final MockHttpSession session = new MockHttpSession() {
        @Override
        public long getCreationTime() {
            return 0;
        }

        @Override
        public long getLastAccessedTime() {
            return Duration.ofMinutes(minute).toMillis();
        }
    };

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void keepsThoseWhoWork() throws Exception {
        signIn("therapist");

        assertThat(isIn(14, "/tasks")).isTrue();
        assertThat(isIn(28, "/patients")).isTrue();
        assertThat(isIn(44, "/tasks")).isFalse();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void countsNothingThatAPageDoesByItself() throws Exception {
        signIn("therapist");

        assertThat(isIn(8, "/tasks/news")).isTrue();
        assertThat(byItself(14)).isTrue();
        assertThat(byItself(16)).isFalse();
    }

    @Test
    void isShorterForThePersonsOwnSide() throws Exception {
        signIn("patient");

        assertThat(isIn(9, "/me")).isTrue();
        assertThat(isIn(20, "/me")).isFalse();
    }

    @Test
    void endsAfterAWorkingDayAtTheLatest() throws Exception {
        signIn("therapist");

        for (int at = 10; at <= 720; at += 10) {
            assertThat(isIn(at, "/tasks")).isTrue();
        }
        assertThat(isIn(721, "/tasks")).isFalse();
    }

    private static void signIn(String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "mara", null, AuthorityUtils.createAuthorityList("ROLE_" + role)));
    }

    private boolean isIn(long at, String path) throws ServletException, IOException {
        return pass(at, new MockHttpServletRequest("GET", path));
    }

    private boolean byItself(long at) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/dashboard");
        request.addHeader(SignOutIdle.UNATTENDED, "true");
        return pass(at, request);
    }

    private boolean pass(long at, MockHttpServletRequest request) throws ServletException, IOException {
        minute = at;
        request.setSession(session);
        filter.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }
}
