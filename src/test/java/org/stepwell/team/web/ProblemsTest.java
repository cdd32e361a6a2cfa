package org.stepwell.team.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** When something fails, its number is told, and nothing else. */
class ProblemsTest {

    private final Problems problems = new Problems(new DefaultErrorAttributes(), new ServerProperties(), List.of());
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/patients/somebody");
    private String logged;

    @Test
    void tellsTheNumberThatTheLogKnowsItBy() throws ServletException, IOException {
        fail(500);

        assertThat(problems.error(request).getBody())
                .containsOnlyKeys("type", "title", "status", "detail", "request")
                .containsEntry("request", logged)
                .containsEntry("detail", "Internal Server Error");
        var page = problems.errorHtml(request, new MockHttpServletResponse());
        assertThat(page.getModel()).containsOnlyKeys("status", "number").containsEntry("number", logged);
    }

    @Test
    void tellsNoNumberOfWhatWasRefused() throws ServletException, IOException {
        fail(404);

        assertThat(problems.error(request).getBody()).containsOnlyKeys("type", "title", "status", "detail");
    }

    private void fail(int status) throws ServletException, IOException {
        FilterChain chain = (asked, answered) -> logged = MDC.get("request");
        new NumberRequests().doFilter(request, new MockHttpServletResponse(), chain);
        assertThat(logged).matches("[0-9a-f]{8}");
        assertThat(MDC.get("request")).isNull();
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_MESSAGE, status == 404 ? "No such record" : "harrowing");
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("harrowing"));
    }
}
