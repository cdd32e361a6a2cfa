package org.stepwell.studio.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.studio.Drafts;
import org.stepwell.studio.Proposals;
import org.stepwell.studio.UnitChange;
import org.stepwell.studio.Waivers;
import org.stepwell.studio.process.Publish;
import org.stepwell.studio.process.Units;
import org.stepwell.studio.process.checks.ModelChecks;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.Words;

/** A unit on its way into force: what is changed, who agrees, its versions and their log. */
@Controller
class UnitPages {

    private static final String UNIT = "/studio/units/{unit:[a-z]{1,40}}";
    private static final String PROPOSAL = "/studio/proposals/{id:[0-9a-f-]{36}}";

    private final Units units;
    private final Drafts drafts;
    private final Proposals proposals;
    private final Publish publish;
    private final ModelChecks checks;
    private final Waivers waivers;
    private final UnitDesk desk;
    private final Clock clock;

    UnitPages(
            Units units,
            Drafts drafts,
            Proposals proposals,
            Publish publish,
            ModelChecks checks,
            Waivers waivers,
            UnitDesk desk,
            Clock clock) {
        this.units = units;
        this.drafts = drafts;
        this.proposals = proposals;
        this.publish = publish;
        this.checks = checks;
        this.waivers = waivers;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping(UNIT)
    String unit(@PathVariable String unit, Model model) {
        var log = proposals.of(unit);
        var versions = units.versions(unit);
        if (versions.isEmpty()) {
            throw new NotPermitted();
        }
        model.addAttribute("unit", unit);
        model.addAttribute("versions", versions);
        model.addAttribute("log", log);
        model.addAttribute("findings", checks.of(unit));
        desk.lay(versions.get(0), model);
        desk.lay(drafts.of(unit), model);
        return "studio/unit";
    }

    @PostMapping(UNIT + "/proposals")
    String propose(@PathVariable String unit, @RequestParam String why, @RequestParam Map<String, String> form) {
        return "redirect:/studio/proposals/" + publish.propose(unit, why, form);
    }

    @GetMapping(PROPOSAL)
    String proposal(@PathVariable UUID id, Model model) {
        var proposal = proposals.find(id).orElseThrow(NotPermitted::new);
        model.addAttribute("proposal", proposal);
        model.addAttribute("waived", waivers.of(id));
        model.addAttribute("mine", proposals.isMine(id));
        desk.lay(proposal, model);
        desk.lay(UnitChange.of(proposal), model);
        return "studio/proposal";
    }

    /** The text of a file before or after the change, for its drawing. */
    @GetMapping(PROPOSAL + "/text")
    ResponseEntity<String> text(@PathVariable UUID id, @RequestParam String side, @RequestParam String name) {
        return ChangedText.of(proposals.find(id).orElseThrow(NotPermitted::new).changes(), name, side);
    }

    /** @param on the day on which it comes into force; null for now */
    @PostMapping(PROPOSAL + "/approve")
    String approve(
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            RedirectAttributes flash) {
        if (on == null) {
            publish.approve(id);
            flash.addFlashAttribute("toast", Words.say("studio.published"));
        } else {
            publish.approve(id, on.atStartOfDay(clock.getZone()).toInstant());
            flash.addFlashAttribute("toast", Words.say("studio.scheduled"));
        }
        return "redirect:/studio/proposals/" + id;
    }

    @PostMapping(PROPOSAL + "/decline")
    String decline(@PathVariable UUID id, @RequestParam String remark) {
        proposals.decline(id, remark);
        return "redirect:/studio/proposals/" + id;
    }

    @PostMapping(PROPOSAL + "/withdraw")
    String withdraw(@PathVariable UUID id) {
        proposals.withdraw(id);
        return "redirect:/studio/proposals/" + id;
    }
}
