package org.stepwell.caseload.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.PatientId;
import org.stepwell.referral.Answer;
import org.stepwell.referral.Referrals;
import org.stepwell.referral.UnknownReferral;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Records what a service said by phone or letter. */
@Controller
class ReferralAnswers {

    private final Referrals referrals;
    private final Episodes episodes;

    ReferralAnswers(Referrals referrals, Episodes episodes) {
        this.referrals = referrals;
        this.episodes = episodes;
    }

    @PostMapping("/patients/{id}/referrals/{referral}/answer")
    String answer(
            @PathVariable String id,
            @PathVariable UUID referral,
            @RequestParam Answer answer,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        var episode = episodes.current(PatientId.of(id)).orElseThrow(() -> new UnknownReferral(referral));
        try {
            referrals.answered(episode.id(), referral, answer, reason);
            flash.addFlashAttribute("toast", Words.say("referrals.done"));
        } catch (InvalidAnswer refused) {
            flash.addFlashAttribute("answered", referral);
            flash.addFlashAttribute("answerError", refused.getMessage());
        }
        return "redirect:/patients/" + id + "#referral-" + referral;
    }
}
