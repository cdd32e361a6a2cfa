package org.stepwell.caseload.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.caseload.Caseload;
import org.stepwell.coordination.AlreadyEnrolled;
import org.stepwell.patient.PatientId;
import org.stepwell.workflow.Words;

/** The people one cares for, the page about each, and the way into care. */
@Controller
class PatientPages {

    private static final String UUID_PATH = "{id:[0-9a-f-]{36}}";

    private final Caseload caseload;
    private final PatientPageReader pages;
    private final Persons persons;
    private final Enrolment enrolment;
    private final ObjectMapper json;

    PatientPages(Caseload caseload, PatientPageReader pages, Persons persons, Enrolment enrolment, ObjectMapper json) {
        this.caseload = caseload;
        this.pages = pages;
        this.persons = persons;
        this.enrolment = enrolment;
        this.json = json;
    }

    @GetMapping("/patients")
    String list(@RequestParam(defaultValue = "") String q, Model model) {
        var people = caseload.named(q);
        model.addAttribute("q", q);
        model.addAttribute("people", people);
        model.addAttribute("tooMany", people.size() == Caseload.LIMIT);
        return "caseload/patients";
    }

    @GetMapping("/patients/" + UUID_PATH)
    String page(
            @PathVariable String id,
            @RequestParam(required = false) Integer version,
            @RequestParam(defaultValue = "") List<String> timeline,
            @RequestParam(required = false) Integer shown,
            Model model)
            throws JsonProcessingException {
        var page = pages.read(PatientId.of(id), TimelineFilter.of(timeline, shown, version));
        model.addAttribute("page", page);
        model.addAttribute("person", page.person());
        model.addAttribute("patient", page.person().patient().id());
        model.addAttribute("timeline", page.timeline());
        model.addAttribute(
                "drawing", json.writeValueAsString(page.chart().drawing()).replace("<", "\\u003c"));
        return "caseload/patient";
    }

    /** The person in short, for beside a task. */
    @GetMapping("/patients/" + UUID_PATH + "/summary")
    String summary(@PathVariable String id, Model model) {
        model.addAttribute("person", persons.of(PatientId.of(id)));
        return "caseload/summary :: summary";
    }

    @PostMapping("/patients/" + UUID_PATH + "/enrolment")
    String enrol(@PathVariable String id, @RequestParam String careManager, RedirectAttributes flash) {
        var chosen = enrolment.enrol(PatientId.of(id), careManager);
        flash.addFlashAttribute("toast", Words.say("patient.enrolled", chosen.displayName()));
        return "redirect:/patients/" + id;
    }

    @ExceptionHandler
    String enrolledAlready(AlreadyEnrolled already, RedirectAttributes flash) {
        flash.addFlashAttribute("toast", Words.say("patient.enrolled-already"));
        return "redirect:/patients";
    }
}
