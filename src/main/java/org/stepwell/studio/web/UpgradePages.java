package org.stepwell.studio.web;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.studio.HeldBack;
import org.stepwell.studio.ModelName;
import org.stepwell.studio.process.Upgrades;
import org.stepwell.workflow.Words;

/** What an upgrade brings for a unit that this site has published itself, and the answers to it. */
@Controller
class UpgradePages {

    private final Upgrades upgrades;

    UpgradePages(Upgrades upgrades) {
        this.upgrades = upgrades;
    }

    @GetMapping("/studio/units/{unit:[a-z]{1,40}}/upgrade")
    String compare(@PathVariable String unit, Model model) {
        model.addAttribute("unit", unit);
        model.addAttribute(
                "files", upgrades.of(unit).stream().map(UpgradePages::told).toList());
        return "studio/upgrade";
    }

    private static Compared told(HeldBack held) {
        var base = held.base().orElse("");
        return new Compared(
                held,
                TextChange.of(held.name(), base, held.shipped().orElse("")),
                TextChange.of(held.name(), base, held.site().orElse("")));
    }

    @PostMapping(ModelAddress.PATH + "/theirs")
    String takeTheirs(@ModelAttribute ModelAddress address, RedirectAttributes flash) {
        return answer(address, upgrades::takeTheirs, flash);
    }

    @PostMapping(ModelAddress.PATH + "/ours")
    String keepOurs(@ModelAttribute ModelAddress address, RedirectAttributes flash) {
        return answer(address, upgrades::keepOurs, flash);
    }

    @PostMapping(ModelAddress.PATH + "/both")
    String merge(
            @ModelAttribute ModelAddress address, @RequestParam Map<String, String> answers, RedirectAttributes flash) {
        return answer(address, name -> upgrades.merge(name, answers), flash);
    }

    private static String answer(ModelAddress address, Consumer<ModelName> how, RedirectAttributes flash) {
        how.accept(address.name());
        flash.addFlashAttribute("toast", Words.say("studio.answered"));
        return "redirect:/studio/units/" + address.unit();
    }

    /** A file with both changes of it line by line. */
    record Compared(HeldBack held, TextChange theirs, TextChange ours) {}
}
