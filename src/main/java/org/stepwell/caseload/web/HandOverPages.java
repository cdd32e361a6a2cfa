package org.stepwell.caseload.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.coordination.Episodes;
import org.stepwell.handover.CaseloadHandOvers;
import org.stepwell.handover.HandOverRefused;
import org.stepwell.handover.HandOvers;
import org.stepwell.handover.Proposal;
import org.stepwell.patient.PatientId;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Who carries how many, and the commands that move people from one care manager to another. */
@Controller
class HandOverPages {

    private final CareManagers careManagers;
    private final CaseloadHandOvers caseloads;
    private final HandOvers handOvers;
    private final Episodes episodes;

    HandOverPages(CareManagers careManagers, CaseloadHandOvers caseloads, HandOvers handOvers, Episodes episodes) {
        this.careManagers = careManagers;
        this.caseloads = caseloads;
        this.handOvers = handOvers;
        this.episodes = episodes;
    }

    @GetMapping("/hand-over")
    String list(Model model) {
        model.addAttribute("underWay", caseloads.underWay());
        model.addAttribute("careManagers", careManagers.all());
        return "caseload/hand-over";
    }

    @GetMapping("/hand-over/{command:[0-9a-f-]{36}}")
    String progress(@PathVariable UUID command, Model model) {
        model.addAttribute("underWay", List.of(caseloads.progress(command)));
        model.addAttribute("careManagers", careManagers.all());
        return "caseload/hand-over";
    }

    @PostMapping("/hand-over")
    String all(
            @RequestParam String from, @RequestParam String to, @RequestParam String reason, RedirectAttributes flash) {
        try {
            var command = caseloads.propose(from, to, reason);
            flash.addFlashAttribute("toast", Words.say("hand-over.all-proposed"));
            return "redirect:/hand-over/" + command;
        } catch (InvalidAnswer refused) {
            flash.addFlashAttribute("handOverError", refused.getMessage());
            return "redirect:/hand-over";
        }
    }

    @PostMapping("/patients/{id:[0-9a-f-]{36}}/hand-over")
    String one(
            @PathVariable String id, @RequestParam String to, @RequestParam String reason, RedirectAttributes flash) {
        var episode = episodes.current(PatientId.of(id)).orElseThrow(NotPermitted::new);
        try {
            handOvers.propose(episode.id(), Proposal.of(to, reason));
            flash.addFlashAttribute("toast", Words.say("hand-over.proposed"));
        } catch (InvalidAnswer refused) {
            flash.addFlashAttribute("handOverError", refused.getMessage());
        } catch (HandOverRefused refused) {
            flash.addFlashAttribute("handOverError", Words.say("hand-over.under-way-already"));
        }
        return "redirect:/patients/" + id + "#hand-over";
    }
}
