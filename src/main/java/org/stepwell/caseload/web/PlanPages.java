package org.stepwell.caseload.web;

import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.stepwell.document.Pdf;
import org.stepwell.patient.PatientId;

/** The shared care plan as a document: to read and print, as PDF, and two versions side by side. */
@Controller
@RequestMapping("/patients/{id:[0-9a-f-]{36}}/plan")
class PlanPages {

    private static final String DOCUMENT = "caseload/plan-document";

    private final PlanPapers papers;
    private final Pdf pdf;

    PlanPages(PlanPapers papers, Pdf pdf) {
        this.papers = papers;
        this.pdf = pdf;
    }

    @GetMapping
    String read(@PathVariable String id, @RequestParam(required = false) Integer version, Model model) {
        model.addAttribute("document", document(id, version));
        model.addAttribute("onScreen", true);
        return DOCUMENT;
    }

    /** The name of the file names nobody: it lands in a folder of downloads. */
    @GetMapping("/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id, @RequestParam(required = false) Integer version) {
        var written = pdf.of(DOCUMENT, Map.of("document", document(id, version), "onScreen", false), "document.css");
        papers.takeAlong(PatientId.of(id));
        var name = ContentDisposition.attachment().filename("care-plan.pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(written);
    }

    @GetMapping("/changes")
    String changes(@PathVariable String id, @RequestParam Integer from, @RequestParam Integer to, Model model) {
        model.addAttribute("changes", papers.changes(PatientId.of(id), from, to).orElseThrow(PlanPages::none));
        return "caseload/plan-changes";
    }

    private PlanDocument document(String id, Integer version) {
        return papers.document(PatientId.of(id), version).orElseThrow(PlanPages::none);
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
