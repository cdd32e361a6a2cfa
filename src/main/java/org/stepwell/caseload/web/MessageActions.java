package org.stepwell.caseload.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.notification.MessagePreferences;
import org.stepwell.patient.InvalidPatient;
import org.stepwell.patient.MessageWishes;
import org.stepwell.patient.PatientId;
import org.stepwell.workflow.Words;

/** Takes down which messages the person wants, from the patient page. */
@Controller
class MessageActions {

    private final MessagePreferences preferences;

    MessageActions(MessagePreferences preferences) {
        this.preferences = preferences;
    }

    /** What is not ticked is a no. */
    @PostMapping("/patients/{id:[0-9a-f-]{36}}/messages")
    String change(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "false") boolean byText,
            @RequestParam(defaultValue = "false") boolean byEmail,
            @RequestParam(defaultValue = "false") boolean nameSubject,
            @RequestParam(defaultValue = "false") boolean stopped,
            RedirectAttributes flash) {
        try {
            var address = email.isBlank() ? null : email.strip();
            preferences.change(PatientId.of(id), new MessageWishes(address, byText, byEmail, nameSubject, stopped));
            flash.addFlashAttribute("toast", Words.say("messages.done"));
        } catch (InvalidPatient refused) {
            flash.addFlashAttribute("messagesError", Words.say("messages.wrong.email"));
        }
        return "redirect:/patients/" + id + "#messages";
    }
}
