package org.stepwell.studio.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.sandbox.SandboxEnded;
import org.stepwell.studio.Draft;
import org.stepwell.studio.Drafts;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.Proposal;
import org.stepwell.studio.Proposals;
import org.stepwell.studio.process.Publish;
import org.stepwell.studio.process.UnitTests;
import org.stepwell.team.NotPermitted;

/** Runs the pathway tests of a unit on its drafts, or on a proposal, and shows how far they are. */
@Controller
class TestPages {

    private static final String OF_UNIT = "/studio/units/{unit:[a-z]{1,40}}/tests";
    private static final String OF_PROPOSAL = "/studio/proposals/{id:[0-9a-f-]{36}}/tests";

    private final UnitTests tests;
    private final Drafts drafts;
    private final Proposals proposals;

    TestPages(UnitTests tests, Drafts drafts, Proposals proposals) {
        this.tests = tests;
        this.drafts = drafts;
        this.proposals = proposals;
    }

    @GetMapping(OF_UNIT)
    String ofUnit(@PathVariable String unit, Model model, HttpServletResponse response) {
        return show(unit, drafts(unit), "/studio/units/" + unit + "/tests", model, response);
    }

    @PostMapping(OF_UNIT)
    String runUnit(@PathVariable String unit, RedirectAttributes flash) {
        return run(unit, drafts(unit), "/studio/units/" + unit, flash);
    }

    @GetMapping(OF_PROPOSAL)
    String ofProposal(@PathVariable UUID id, Model model, HttpServletResponse response) {
        var proposal = proposal(id);
        return show(proposal.unit(), Publish.after(proposal), "/studio/proposals/" + id + "/tests", model, response);
    }

    @PostMapping(OF_PROPOSAL)
    String runProposal(@PathVariable UUID id, RedirectAttributes flash) {
        var proposal = proposal(id);
        return run(proposal.unit(), Publish.after(proposal), "/studio/proposals/" + id, flash);
    }

    private String show(String unit, List<ModelFile> changed, String url, Model model, HttpServletResponse response) {
        var run = tests.run(unit, changed);
        if (run == null || run.over()) {
            // what the checks found hangs on it
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("tests", tests.of(unit, changed));
        model.addAttribute("run", run);
        model.addAttribute("url", url);
        return "studio/tests :: of(tests=${tests},run=${run},url=${url})";
    }

    private String run(String unit, List<ModelFile> changed, String page, RedirectAttributes flash) {
        try {
            tests.begin(unit, changed);
        } catch (SandboxEnded ended) {
            flash.addFlashAttribute("refused", ended.getMessage());
        }
        return "redirect:" + page;
    }

    private List<ModelFile> drafts(String unit) {
        return drafts.all().stream()
                .map(Draft::file)
                .filter(file -> file.name().unit().equals(unit))
                .toList();
    }

    private Proposal proposal(UUID id) {
        return proposals.find(id).orElseThrow(NotPermitted::new);
    }
}
