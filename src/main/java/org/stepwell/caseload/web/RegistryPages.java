package org.stepwell.caseload.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.stepwell.caseload.CaseloadFlag;
import org.stepwell.caseload.Registry;
import org.stepwell.caseload.RegistryLine;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;
import org.stepwell.workflow.Decisions;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** Everybody in care at a glance, on screen, on paper and as a file. */
@Controller
class RegistryPages {

    private final Registry registry;
    private final Accounts accounts;
    private final RegistryFile file;
    private final Decisions decisions;
    private final Clock clock;

    RegistryPages(Registry registry, Accounts accounts, RegistryFile file, Decisions decisions, Clock clock) {
        this.registry = registry;
        this.accounts = accounts;
        this.file = file;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** People under one heading. */
    record Group(String title, List<RegistryLine> lines) {}

    @GetMapping("/caseload")
    String list(@ModelAttribute RegistryParams params, Model model) {
        var lines = registry.lines(params.filter());
        model.addAttribute("params", params);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("people", lines.size());
        model.addAttribute("tooMany", lines.size() == Registry.LIMIT);
        model.addAttribute("groups", params.isGrouped() ? byFlag(lines) : List.of(new Group(null, lines)));
        model.addAttribute("flags", CaseloadFlag.values());
        model.addAttribute("rules", rules());
        model.addAttribute("managers", accounts.holding(Role.CARE_MANAGER));
        return "caseload/registry";
    }

    @GetMapping("/caseload.csv")
    ResponseEntity<String> export(@ModelAttribute RegistryParams params) {
        var today = LocalDate.now(clock);
        return file.write(registry.export(params.filter()), today).download("caseload-" + today + ".csv");
    }

    /** @return the row of the table behind each flag, with its source */
    private List<String> rules() {
        return Arrays.stream(CaseloadFlag.values())
                .map(flag -> flag.title() + ": " + decisions.source("flag-caseload", Word.of(flag)))
                .toList();
    }

    /** Each person once, under what presses most; who needs no look comes last. */
    private static List<Group> byFlag(List<RegistryLine> lines) {
        var groups = new LinkedHashMap<CaseloadFlag, List<RegistryLine>>();
        for (var flag : CaseloadFlag.values()) {
            groups.put(flag, new ArrayList<>());
        }
        groups.put(null, new ArrayList<>());
        lines.forEach(line -> groups.get(line.mostPressing()).add(line));
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new Group(
                        group.getKey() == null
                                ? Words.say("registry.on-course")
                                : group.getKey().title(),
                        group.getValue()))
                .toList();
    }
}
