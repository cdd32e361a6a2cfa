package org.stepwell.team.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.HandlerMapping;

/** What a page is called where no name of a person and no id may stand. */
final class PageName {

    private PageName() {}

    /** @return the pattern of its address, such as {@code page /patients/{id}}; the first part of one that is nobody's */
    static String of(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return "page "
                + (pattern == null
                        ? Routes.pattern(request).orElseGet(() -> firstPart(request.getRequestURI()))
                        : withoutRules(pattern.toString()));
    }

    private static String firstPart(String path) {
        return path.replaceFirst("^(/[a-z-]{0,40}).*", "$1");
    }

    private static String withoutRules(String pattern) {
        return pattern.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    }
}
