package org.stepwell.studio.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.stepwell.studio.Finding;
import org.stepwell.studio.ModelLine;
import org.stepwell.studio.ModelName;
import org.stepwell.studio.Proposal;
import org.stepwell.studio.Proposals;
import org.stepwell.studio.PublishedUnit;
import org.stepwell.studio.process.Library;
import org.stepwell.studio.process.ModelIndex;
import org.stepwell.studio.process.Upgrades;
import org.stepwell.studio.process.checks.ModelChecks;

/** The library of processes, rules and forms: what is in force, what is changed, and where a thing is named. */
@Controller
class StudioPages {

    private final Library library;
    private final ModelIndex index;
    private final Proposals proposals;
    private final Upgrades upgrades;
    private final ModelChecks checks;

    StudioPages(Library library, ModelIndex index, Proposals proposals, Upgrades upgrades, ModelChecks checks) {
        this.library = library;
        this.index = index;
        this.proposals = proposals;
        this.upgrades = upgrades;
        this.checks = checks;
    }

    /** @param q part of the name of a step, role, message, variable, delegate, form, rule, process or field */
    @GetMapping("/studio")
    String all(@RequestParam(defaultValue = "") String q, Model model) {
        var units = library.all();
        model.addAttribute("units", units);
        model.addAttribute("authors", authors(units.keySet()));
        model.addAttribute("findings", findings(units));
        model.addAttribute("waiting", proposals.waiting());
        model.addAttribute("held", upgrades.waiting());
        model.addAttribute("q", q);
        if (!q.isBlank()) {
            model.addAttribute("mentions", index.search(q));
        }
        return "studio/library";
    }

    /** @return the changes by which the units came into force, by unit; none for one that came with Stepwell */
    private Map<String, Proposal> authors(Set<PublishedUnit> units) {
        return units.stream()
                .filter(PublishedUnit::isOurs)
                .flatMap(unit -> proposals.thatPublished(unit).stream())
                .collect(Collectors.toMap(Proposal::unit, proposal -> proposal));
    }

    /** @return how much was found in each draft; what is in force has been checked */
    private Map<ModelName, Long> findings(Map<PublishedUnit, List<ModelLine>> units) {
        return units.entrySet().stream()
                .filter(unit -> unit.getValue().stream().anyMatch(line -> line.draft() != null))
                .flatMap(unit -> checks.of(unit.getKey().unit()).stream())
                .collect(Collectors.groupingBy(Finding::file, Collectors.counting()));
    }
}
