package org.stepwell.emergency.web;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.emergency.EmergencyCall;
import org.stepwell.emergency.EmergencyReason;
import org.stepwell.emergency.EmergencyRecords;
import org.stepwell.emergency.TooManyTries;
import org.stepwell.patient.PatientId;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** Where somebody opens a record in an emergency, and closes it again. It answers with an open record, or with nothing. */
@Controller
class EmergencyPages {

    private final EmergencyRecords records;

    EmergencyPages(EmergencyRecords records) {
        this.records = records;
    }

    /** What was typed, as it was; a date that is none is none. */
    record Typed(
            String number,
            String family,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate born,
            String reason,
            String happened,
            Boolean part2,
            String recipient,
            String affiliation) {

        EmergencyCall call() {
            return new EmergencyCall(
                    number,
                    family,
                    born,
                    Word.known(EmergencyReason.class, reason),
                    happened,
                    Boolean.TRUE.equals(part2),
                    recipient,
                    affiliation);
        }
    }

    @GetMapping("/emergency")
    ModelAndView ask() {
        return page(new Typed(null, null, null, null, null, null, null, null), Map.of());
    }

    @PostMapping("/emergency")
    ModelAndView open(@ModelAttribute("typed") Typed typed, RedirectAttributes flash) {
        var call = typed.call();
        var errors = call.errors();
        if (!errors.isEmpty()) {
            return page(typed, errors);
        }
        try {
            var opened = records.open(call);
            if (opened.isPresent()) {
                flash.addFlashAttribute("toast", Words.say("emergency.opened"));
                return new ModelAndView("redirect:/patients/" + opened.get());
            }
            return page(typed, Map.of()).addObject("refused", Words.say("emergency.nobody"));
        } catch (TooManyTries waits) {
            return page(typed, Map.of()).addObject("refused", Words.say("emergency.too-many"));
        }
    }

    @PostMapping("/patients/{id:[0-9a-f-]{36}}/emergency/end")
    String end(@PathVariable String id, RedirectAttributes flash) {
        records.end(PatientId.of(id));
        flash.addFlashAttribute("toast", Words.say("emergency.ended"));
        return "redirect:/patients";
    }

    private static ModelAndView page(Typed typed, Map<String, String> errors) {
        var page = new ModelAndView("emergency/open");
        page.addObject("typed", typed);
        page.addObject("errors", errors);
        page.addObject("reasons", EmergencyReason.values());
        page.addObject("longest", EmergencyCall.LONGEST);
        page.addObject("longestName", EmergencyCall.LONGEST_NAME);
        return page;
    }
}
