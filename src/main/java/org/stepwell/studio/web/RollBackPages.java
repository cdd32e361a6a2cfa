package org.stepwell.studio.web;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.studio.Finding;
import org.stepwell.studio.Proposal;
import org.stepwell.studio.UnitChange;
import org.stepwell.studio.process.RollBack;
import org.stepwell.studio.process.checks.ModelChecks;
import org.stepwell.workflow.Words;

/** An earlier version of a unit, beside what is in force, and the way back to it. */
@Controller
class RollBackPages {

    static final String VERSION = "/studio/units/{unit:[a-z]{1,40}}/versions/{deployment:[0-9A-Za-z-]{1,64}}";

    private final RollBack back;
    private final ModelChecks checks;
    private final UnitDesk desk;

    RollBackPages(RollBack back, ModelChecks checks, UnitDesk desk) {
        this.back = back;
        this.checks = checks;
        this.desk = desk;
    }

    static String of(String unit, String deployment) {
        return "/studio/units/" + unit + "/versions/" + deployment;
    }

    @GetMapping(VERSION)
    String version(@PathVariable String unit, @PathVariable String deployment, Model model) {
        var changes = changes(unit, deployment);
        var change = UnitChange.of(unit, changes);
        model.addAttribute("version", back.earlier(unit, deployment));
        model.addAttribute("changes", UnitDesk.told(changes, of(unit, deployment)));
        var errors = checks.of(change).stream().filter(Finding::isError).toList();
        model.addAttribute("untested", !errors.isEmpty());
        model.addAttribute(
                "toMend",
                errors.stream().filter(Predicate.not(Finding::isOfTests)).toList());
        desk.lay(change, model);
        return "studio/version";
    }

    /** The text of a file in force or in the earlier version, for its drawing. */
    @GetMapping(VERSION + "/text")
    ResponseEntity<String> text(
            @PathVariable String unit,
            @PathVariable String deployment,
            @RequestParam String side,
            @RequestParam String name) {
        return ChangedText.of(changes(unit, deployment), name, side);
    }

    @PostMapping(VERSION + "/back")
    String back(
            @PathVariable String unit,
            @PathVariable String deployment,
            @RequestParam String why,
            @RequestParam(defaultValue = "") String despite,
            RedirectAttributes flash) {
        back.to(unit, deployment, why, despite);
        flash.addFlashAttribute("toast", Words.say("studio.rolled-back"));
        return "redirect:/studio/units/" + unit;
    }

    private List<Proposal.Change> changes(String unit, String deployment) {
        return back.changes(back.earlier(unit, deployment));
    }
}
