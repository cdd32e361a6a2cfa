package org.stepwell.caseload.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.assessment.InstrumentRequests;
import org.stepwell.coordination.EpisodeRefused;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.PatientId;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Asks for an instrument from the page of a person. */
@Controller
class InstrumentPages {

    private final ScoreRecord scores;
    private final Episodes episodes;
    private final InstrumentRequests requests;

    InstrumentPages(ScoreRecord scores, Episodes episodes, InstrumentRequests requests) {
        this.scores = scores;
        this.episodes = episodes;
        this.requests = requests;
    }

    @PostMapping("/patients/{id:[0-9a-f-]{36}}/instruments")
    String ask(@PathVariable String id, @RequestParam String instrument, RedirectAttributes flash) {
        var episode = episodes.current(PatientId.of(id)).orElseThrow(NotPermitted::new);
        if (!scores.isClinician()) {
            throw new NotPermitted();
        }
        try {
            requests.ask(episode.id(), instrument);
            flash.addFlashAttribute("toast", Words.say("scores.asked"));
        } catch (InvalidAnswer refused) {
            flash.addFlashAttribute("toast", Words.say("scores.not-asked", refused.getMessage()));
        }
        return "redirect:/patients/" + id;
    }

    @ExceptionHandler
    String ended(EpisodeRefused ended, RedirectAttributes flash) {
        flash.addFlashAttribute("toast", Words.say("scores.care-ended"));
        return "redirect:/patients";
    }
}
