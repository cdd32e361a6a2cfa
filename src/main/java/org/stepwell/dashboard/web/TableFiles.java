package org.stepwell.dashboard.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.stepwell.document.Csv;

/**
 * Sends one table of a page as a file when the address asks for it: what the page shows, in its order, for whoever may
 * see the page. Pages call it {@code @tableFile} for that address.
 */
@Component("tableFile")
public class TableFiles extends OncePerRequestFilter {

    private static final String ASKED = "csv";
    private static final String SURFACES = "/dashboard";

    private final TakenAlong trail;
    private final Clock clock;

    TableFiles(TakenAlong trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /** @return the address of the page with all its filters, as a file of the table */
    public String of(String table) {
        var page = ServletUriComponentsBuilder.fromCurrentRequest()
                .scheme(null)
                .host(null)
                .port(null);
        if (isAnswer()) {
            var path = page.build().getPath();
            page.replacePath(path.substring(0, path.lastIndexOf('/'))).replaceQuery(null);
        }
        return page.replaceQueryParam(ASKED, table).build().toUriString();
    }

    /** The answer to a form stands one step below the page of the form. */
    private static boolean isAnswer() {
        return RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes now
                && now.getRequest().getMethod().equals("POST");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || request.getParameter(ASKED) == null
                || !request.getRequestURI().startsWith(SURFACES);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        if (isPage(page)) {
            send(page, request.getParameter(ASKED), response);
        } else {
            page.copyBodyToResponse();
        }
    }

    private static boolean isPage(HttpServletResponse response) {
        return response.getStatus() == HttpServletResponse.SC_OK
                && response.getContentType() != null
                && response.getContentType().startsWith(MediaType.TEXT_HTML_VALUE);
    }

    private void send(ContentCachingResponseWrapper page, String id, HttpServletResponse response) throws IOException {
        var shown = new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
        var table = PageTable.read(shown, id, clock.getZone());
        if (table.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        trail.note(table.get().people());
        var file = new Csv(table.get().rows()).text().getBytes(StandardCharsets.UTF_8);
        response.setContentType(Csv.TYPE.toString());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Csv.attached(id + "-" + LocalDate.now(clock) + ".csv"));
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
