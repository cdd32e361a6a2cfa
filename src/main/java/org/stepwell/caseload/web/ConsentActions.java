package org.stepwell.caseload.web;

import java.util.Set;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.consent.ConsentScope;
import org.stepwell.consent.Consents;
import org.stepwell.consent.Disclosures;
import org.stepwell.consent.EmergencyReport;
import org.stepwell.consent.RestrictionWish;
import org.stepwell.consent.Restrictions;
import org.stepwell.consent.Sensitivity;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** What the person, or their care manager for them, does about sharing. */
@Controller
class ConsentActions {

    private static final int TRIES = 3;

    private final Consents consents;
    private final Restrictions restrictions;
    private final Disclosures disclosures;
    private final Episodes episodes;

    ConsentActions(Consents consents, Restrictions restrictions, Disclosures disclosures, Episodes episodes) {
        this.consents = consents;
        this.restrictions = restrictions;
        this.disclosures = disclosures;
        this.episodes = episodes;
    }

    @PostMapping("/patients/{id}/consents/{consent}/revocation")
    String revoke(
            @PathVariable String id,
            @PathVariable UUID consent,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        var episode = episode(id);
        insist(() -> consents.revoke(episode, consent, reason));
        flash.addFlashAttribute("toast", Words.say("consents.done.revoked"));
        return page(id);
    }

    @PostMapping("/patients/{id}/consents/{consent}/restrictions")
    String restrict(
            @PathVariable String id,
            @PathVariable UUID consent,
            @RequestParam(required = false) ConsentScope scope,
            @RequestParam(required = false) Sensitivity sensitivity,
            @RequestParam(defaultValue = "") String wish,
            RedirectAttributes flash) {
        return take(
                id,
                flash,
                Words.say("consents.done.restricted"),
                () -> restrictions.request(episode(id), consent, new RestrictionWish(scope, sensitivity, wish)));
    }

    @PostMapping("/patients/{id}/emergency-disclosures")
    String tellInEmergency(
            @PathVariable String id,
            @RequestParam(defaultValue = "") Set<Sensitivity> classes,
            @RequestParam(defaultValue = "") String recipient,
            @RequestParam(defaultValue = "") String affiliation,
            @RequestParam(defaultValue = "") String nature,
            RedirectAttributes flash) {
        // a blank is nobody's choice
        classes.remove(null);
        return take(
                id,
                flash,
                Words.say("consents.done.emergency"),
                () -> disclosures.keepEmergency(
                        episode(id), new EmergencyReport(classes, recipient, affiliation, nature)));
    }

    /** A revocation that meets somebody's step at the same moment does not give way to it. */
    private static void insist(Runnable work) {
        for (int left = TRIES; left > 0; left--) {
            try {
                work.run();
                return;
            } catch (ConcurrencyFailureException overtaken) {
                if (left == 1) {
                    throw overtaken;
                }
            }
        }
    }

    private static String take(String id, RedirectAttributes flash, String done, Runnable work) {
        try {
            work.run();
            flash.addFlashAttribute("toast", done);
        } catch (InvalidAnswer refused) {
            flash.addFlashAttribute("consentError", refused.getMessage());
        }
        return page(id);
    }

    private EpisodeId episode(String id) {
        return episodes.current(PatientId.of(id)).orElseThrow(NotPermitted::new).id();
    }

    private static String page(String id) {
        return "redirect:/patients/" + id + "#consents-title";
    }
}
