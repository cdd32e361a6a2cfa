package org.stepwell.measure.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.stepwell.measure.CareOutcomes;
import org.stepwell.measure.CareOutcomes.Line;
import org.stepwell.measure.Span;
import org.stepwell.measure.Stands;
import org.stepwell.workflow.Word;

/** A measure to take along: its people for a spreadsheet, its numbers for another system. */
@Controller
class OutcomeFiles {

    private static final MediaType FHIR = new MediaType("application", "fhir+json", StandardCharsets.UTF_8);

    private final CareOutcomes outcomes;
    private final MeasureFile file;
    private final MeasureReports reports;

    OutcomeFiles(CareOutcomes outcomes, MeasureFile file, MeasureReports reports) {
        this.outcomes = outcomes;
        this.file = file;
        this.reports = reports;
    }

    @GetMapping("/dashboard/outcomes/{measure:[a-z0-9-]{1,40}}/people.csv")
    ResponseEntity<String> export(
            @PathVariable String measure,
            @ModelAttribute PeriodParams params,
            @RequestParam(required = false) String stands) {
        var span = existing(params);
        var unit = line(measure, span).unit();
        var people = outcomes.export(measure, span, Word.known(Stands.class, stands));
        return file.write(people, unit).download(measure + "-" + span.from() + "-" + span.until() + ".csv");
    }

    @GetMapping("/dashboard/outcomes/{measure:[a-z0-9-]{1,40}}/report.json")
    ResponseEntity<String> report(@PathVariable String measure, @ModelAttribute PeriodParams params) {
        var span = existing(params);
        var line = line(measure, span);
        var counted = outcomes.counted(span).orElseThrow(OutcomeFiles::nothing);
        return download(
                FHIR, measure + "-" + span.from() + "-" + span.until() + ".json", reports.write(line, span, counted));
    }

    private Span existing(PeriodParams params) {
        var span = params.read(outcomes.today()).span();
        if (span == null) {
            throw nothing();
        }
        return span;
    }

    private Line line(String measure, Span span) {
        return outcomes.line(measure, span).orElseThrow(OutcomeFiles::nothing);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ResponseEntity<String> download(MediaType type, String name, String body) {
        var disposition = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(body);
    }
}
