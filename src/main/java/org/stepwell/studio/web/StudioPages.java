package org.stepwell.studio.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.stepwell.studio.Proposals;
import org.stepwell.studio.process.Library;
import org.stepwell.studio.process.ModelIndex;
import org.stepwell.studio.process.Upgrades;

/** The library of processes, rules and forms: what is in force, what is changed, and where a thing is named. */
@Controller
class StudioPages {

    private final Library library;
    private final ModelIndex index;
    private final Proposals proposals;
    private final Upgrades upgrades;

    StudioPages(Library library, ModelIndex index, Proposals proposals, Upgrades upgrades) {
        this.library = library;
        this.index = index;
        this.proposals = proposals;
        this.upgrades = upgrades;
    }

    /** @param q part of the name of a step, role, message, variable, delegate, form, rule, process or field */
    @GetMapping("/studio")
    String all(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("units", library.all());
        model.addAttribute("waiting", proposals.waiting());
        model.addAttribute("held", upgrades.waiting());
        model.addAttribute("q", q);
        if (!q.isBlank()) {
            model.addAttribute("mentions", index.search(q));
        }
        return "studio/library";
    }
}
