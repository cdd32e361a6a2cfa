package org.stepwell.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.stepwell.audit.AuditAction;
import org.stepwell.document.Csv;
import org.stepwell.oversight.Trail;
import org.stepwell.oversight.TrailExport;
import org.stepwell.oversight.TrailNotice;

/** Who did what, to be searched and taken along. */
@Controller
class TrailPages {

    private final Trail trail;
    private final TrailExport export;
    private final TrailNotice notice;
    private final Clock clock;

    TrailPages(Trail trail, TrailExport export, TrailNotice notice, Clock clock) {
        this.trail = trail;
        this.export = export;
        this.notice = notice;
        this.clock = clock;
    }

    @GetMapping("/dashboard/trail")
    String search(@ModelAttribute TrailParams params, @RequestParam(required = false) String csv, Model model) {
        var lines = trail.lines(params.filter(), csv != null);
        var more = lines.size() > Trail.PAGE;
        var shown = more ? lines.subList(0, Trail.PAGE) : lines;
        model.addAttribute("params", params);
        model.addAttribute("lines", shown);
        model.addAttribute(
                "next", more ? params.after(shown.get(shown.size() - 1).event().id()) : null);
        model.addAttribute("actions", AuditAction.values());
        model.addAttribute("verified", notice.last().orElse(null));
        return "oversight/trail";
    }

    /** Streams, as six years fit into no memory. */
    @GetMapping("/dashboard/trail.ndjson")
    void export(@ModelAttribute TrailParams params, HttpServletResponse response) throws IOException {
        var filter = params.filter();
        trail.beginExport(filter);
        response.setContentType("application/fhir+ndjson");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, Csv.attached("audit-trail-" + LocalDate.now(clock) + ".ndjson"));
        try (var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            export.write(filter, out);
        }
    }
}
