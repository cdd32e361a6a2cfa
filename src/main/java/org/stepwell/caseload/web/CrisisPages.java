package org.stepwell.caseload.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.caseload.Caseload;
import org.stepwell.crisis.CrisisCalls;
import org.stepwell.crisis.NotInCare;
import org.stepwell.patient.PatientId;
import org.stepwell.team.WayBack;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Where staff report a crisis of somebody whose record they may open. */
@Controller
class CrisisPages {

    private static final String PATIENT = "/patients/{id:[0-9a-f-]{36}}";
    private static final String TO_REPORT = "redirect:/crisis";

    private final Caseload caseload;
    private final Persons persons;
    private final CrisisCalls calls;

    CrisisPages(Caseload caseload, Persons persons, CrisisCalls calls) {
        this.caseload = caseload;
        this.persons = persons;
        this.calls = calls;
    }

    @GetMapping("/crisis")
    String choose(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("people", caseload.named(q));
        return "caseload/crisis-choose";
    }

    @GetMapping(PATIENT + "/crisis")
    String ask(@PathVariable String id, @ModelAttribute("back") WayBack back, Model model) {
        var patient = PatientId.of(id);
        model.addAttribute("person", persons.of(patient));
        model.addAttribute("isInCare", calls.isInCare(patient));
        model.addAttribute("longest", CrisisCalls.LONGEST_REASON);
        return "caseload/crisis-report";
    }

    @PostMapping(PATIENT + "/crisis")
    String report(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @ModelAttribute("back") WayBack back,
            RedirectAttributes flash) {
        var patient = PatientId.of(id);
        calls.report(patient, reason);
        flash.addFlashAttribute("toast", Words.say("crisis-report.done"));
        return back.or("/patients/" + id);
    }

    /** The safety plan by itself, to be printed and carried. */
    @GetMapping(PATIENT + "/safety-plan")
    String safetyPlan(@PathVariable String id, Model model) {
        model.addAttribute("person", persons.of(PatientId.of(id)));
        return "caseload/safety-plan";
    }

    @ExceptionHandler
    String notInCare(NotInCare notInCare, RedirectAttributes flash) {
        flash.addFlashAttribute("toast", Words.say("crisis-report.nobody-told"));
        return TO_REPORT;
    }

    @ExceptionHandler
    String tooLong(InvalidAnswer invalid, RedirectAttributes flash) {
        flash.addFlashAttribute("toast", Words.say("crisis-report.too-long", invalid.getMessage()));
        return TO_REPORT;
    }
}
