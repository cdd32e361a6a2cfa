package org.stepwell.caseload.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.consent.Sensitivity;
import org.stepwell.patient.PatientId;
import org.stepwell.team.WayBack;
import org.stepwell.teamnote.TeamNotes;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Takes notes to the team from the patient page, and their authors' word that one is wrong. */
@Controller
@RequestMapping("/patients/{id:[0-9a-f-]{36}}/notes")
class TeamNoteActions {

    private final TeamNotes notes;

    TeamNoteActions(TeamNotes notes) {
        this.notes = notes;
    }

    /** What was typed comes back with the refusal, so that nobody types it again. */
    @PostMapping
    String write(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) Sensitivity held,
            @ModelAttribute("back") WayBack back,
            RedirectAttributes flash) {
        try {
            notes.write(PatientId.of(id), text, held);
            flash.addFlashAttribute("toast", Words.say("team-notes.done"));
            return back.or(panel(id));
        } catch (InvalidAnswer refused) {
            flash.addFlashAttribute("noteError", refused.getMessage());
            flash.addFlashAttribute("noteTyped", text);
            return back.from() == null ? "redirect:" + panel(id) : again(id, back);
        }
    }

    @PostMapping("/{note:[0-9a-f-]{36}}/wrong")
    String markWrong(@PathVariable String id, @PathVariable UUID note, RedirectAttributes flash) {
        notes.markWrong(PatientId.of(id), note);
        flash.addFlashAttribute("toast", Words.say("team-notes.marked"));
        return "redirect:" + panel(id);
    }

    private static String again(String id, WayBack back) {
        return "redirect:/patients/" + id + "/notes/new?from=" + URLEncoder.encode(back.from(), StandardCharsets.UTF_8);
    }

    private static String panel(String id) {
        return "/patients/" + id + "#team-notes";
    }
}
