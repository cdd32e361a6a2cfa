package org.stepwell.caseload.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.stepwell.patient.PatientId;

/** The timeline by itself, so that a filter need not read the whole page again. */
@Controller
class TimelinePages {

    private final PatientPageReader pages;

    TimelinePages(PatientPageReader pages) {
        this.pages = pages;
    }

    @GetMapping("/patients/{id:[0-9a-f-]{36}}/timeline")
    String timeline(
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> timeline,
            @RequestParam(required = false) Integer shown,
            @RequestParam(required = false) Integer version,
            Model model) {
        var patient = PatientId.of(id);
        model.addAttribute("patient", patient);
        model.addAttribute("timeline", pages.timeline(patient, TimelineFilter.of(timeline, shown, version)));
        return "caseload/timeline :: timeline";
    }
}
