package org.stepwell.team.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What went wrong, as a page for people and as an RFC 9457 problem for programs; never with what was sent. */
@Component
class Problems extends BasicErrorController {

    Problems(ErrorAttributes attributes, ServerProperties server, List<ErrorViewResolver> views) {
        super(attributes, server.getError(), views);
    }

    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        var status = getStatus(request);
        var reason = (String) request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
        var detail = Optional.ofNullable(reason)
                .filter(text -> status.is4xxClientError() && !text.isBlank())
                .orElse(status.getReasonPhrase());
        var problem = new LinkedHashMap<String, Object>(Map.of(
                "type", "about:blank", "title", status.getReasonPhrase(), "status", status.value(), "detail", detail));
        if (status.is5xxServerError()) {
            problem.put(NumberRequests.NUMBER, request.getAttribute(NumberRequests.NUMBER));
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** No more than what it was, and by which number the log tells more. */
    @Override
    protected Map<String, Object> getErrorAttributes(HttpServletRequest request, ErrorAttributeOptions options) {
        var told = new LinkedHashMap<String, Object>();
        told.put("status", getStatus(request).value());
        told.put("number", request.getAttribute(NumberRequests.NUMBER));
        return told;
    }
}
