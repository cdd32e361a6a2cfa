package org.stepwell.caseload.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.relation.Deferrals;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Has a decision asked for before its day, from the patient page. */
@Controller
class DeferralActions {

    private final Deferrals deferrals;
    private final Episodes episodes;

    DeferralActions(Deferrals deferrals, Episodes episodes) {
        this.deferrals = deferrals;
        this.episodes = episodes;
    }

    @PostMapping("/patients/{id:[0-9a-f-]{36}}/deferrals/{deferral}/ask-now")
    String askNow(@PathVariable String id, @PathVariable UUID deferral, RedirectAttributes flash) {
        var episode = episodes.current(PatientId.of(id)).orElseThrow(NotPermitted::new);
        flash.addFlashAttribute("toast", asked(episode.id(), deferral));
        return "redirect:/patients/" + id;
    }

    private String asked(EpisodeId episode, UUID deferral) {
        try {
            return Words.say(deferrals.askNow(episode, deferral) ? "deferrals.asked" : "deferrals.over");
        } catch (InvalidAnswer over) {
            return over.getMessage();
        }
    }
}
