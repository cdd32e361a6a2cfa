package org.stepwell.caseload.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.coordination.Episodes;
import org.stepwell.notification.LinkMessages;
import org.stepwell.patient.PatientId;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.OwnAccounts;
import org.stepwell.workflow.Words;

/** Closes and opens accounts of the person's own side, and sends the person a link to theirs. */
@Controller
@RequestMapping("/patients/{id:[0-9a-f-]{36}}")
class OwnAccountActions {

    private static final String ACCOUNT = "/own-accounts/{username:[a-z0-9][a-z0-9.-]*}";

    private final OwnAccounts accounts;
    private final Episodes episodes;
    private final LinkMessages messages;

    OwnAccountActions(OwnAccounts accounts, Episodes episodes, LinkMessages messages) {
        this.accounts = accounts;
        this.episodes = episodes;
        this.messages = messages;
    }

    @PostMapping(ACCOUNT + "/close")
    String close(@PathVariable String id, @PathVariable String username, RedirectAttributes flash) {
        accounts.close(PatientId.of(id), username);
        return back(id, Words.say("own-page.done.closed"), flash);
    }

    @PostMapping(ACCOUNT + "/open")
    String open(@PathVariable String id, @PathVariable String username, RedirectAttributes flash) {
        accounts.reopen(PatientId.of(id), username);
        return back(id, Words.say("own-page.done.open"), flash);
    }

    @PostMapping("/sign-in-link/message")
    String send(@PathVariable String id, RedirectAttributes flash) {
        var patient = PatientId.of(id);
        var episode = episodes.current(patient)
                .or(() -> episodes.all(patient).stream().findFirst())
                .orElseThrow(NotPermitted::new);
        messages.send(episode.id());
        return back(id, Words.say("own-page.done.sent"), flash);
    }

    private static String back(String id, String toast, RedirectAttributes flash) {
        flash.addFlashAttribute("toast", toast);
        return "redirect:/patients/" + id + "#own-page";
    }
}
