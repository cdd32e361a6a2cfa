package org.stepwell.studio.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.sandbox.SandboxEnded;
import org.stepwell.studio.Drafts;
import org.stepwell.studio.ModelName;
import org.stepwell.studio.Proposal;
import org.stepwell.studio.Proposals;
import org.stepwell.studio.UnitChange;
import org.stepwell.studio.process.RollBack;
import org.stepwell.studio.process.UnitTests;
import org.stepwell.team.NotPermitted;

/** Runs the pathway tests of a unit on its drafts, or on a proposal, and shows how far they are. */
@Controller
class TestPages {

    private static final String OF_UNIT = "/studio/units/{unit:[a-z]{1,40}}/tests";
    private static final String OF_VERSION = RollBackPages.VERSION + "/tests";
    private static final String OF_PROPOSAL = "/studio/proposals/{id:[0-9a-f-]{36}}/tests";

    private final UnitTests tests;
    private final Drafts drafts;
    private final Proposals proposals;
    private final RollBack back;

    TestPages(UnitTests tests, Drafts drafts, Proposals proposals, RollBack back) {
        this.tests = tests;
        this.drafts = drafts;
        this.proposals = proposals;
        this.back = back;
    }

    /** @param from the model beside which they stand; empty on the page of the unit */
    @GetMapping(OF_UNIT)
    String ofUnit(
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String from,
            Model model,
            HttpServletResponse response) {
        var beside = ModelName.parse(from);
        var url = beside.map(TestPages::url).orElse(url(unit));
        return show(drafts.of(unit), url, beside.isPresent(), model, response);
    }

    @PostMapping(OF_UNIT)
    String runUnit(@PathVariable String unit, @RequestParam(defaultValue = "") String from, RedirectAttributes flash) {
        var beside = ModelName.parse(from).map(name -> ModelAddress.of(name) + "?tab=tests#pane");
        return run(drafts.of(unit), beside.orElse("/studio/units/" + unit), flash);
    }

    @GetMapping(OF_PROPOSAL)
    String ofProposal(@PathVariable UUID id, Model model, HttpServletResponse response) {
        var proposal = proposal(id);
        return show(UnitChange.of(proposal), "/studio/proposals/" + id + "/tests", false, model, response);
    }

    @PostMapping(OF_PROPOSAL)
    String runProposal(@PathVariable UUID id, RedirectAttributes flash) {
        var proposal = proposal(id);
        return run(UnitChange.of(proposal), "/studio/proposals/" + id, flash);
    }

    /** The tests that stood beside an earlier version, on that version. */
    @GetMapping(OF_VERSION)
    String ofVersion(
            @PathVariable String unit, @PathVariable String deployment, Model model, HttpServletResponse response) {
        var url = RollBackPages.of(unit, deployment) + "/tests";
        return show(change(unit, deployment), url, false, model, response);
    }

    @PostMapping(OF_VERSION)
    String runVersion(@PathVariable String unit, @PathVariable String deployment, RedirectAttributes flash) {
        return run(change(unit, deployment), RollBackPages.of(unit, deployment), flash);
    }

    /** @return where the tests of a unit are run from beside one of its models */
    static String url(ModelName beside) {
        return url(beside.unit()) + "?from=" + beside;
    }

    private static String url(String unit) {
        return "/studio/units/" + unit + "/tests";
    }

    private UnitChange change(String unit, String deployment) {
        return UnitChange.of(unit, back.changes(back.earlier(unit, deployment)));
    }

    /** What the checks found hangs on it; yet an editor is never loaded anew under somebody's hands. */
    private String show(
            UnitChange change, String url, boolean isBesideAnEditor, Model model, HttpServletResponse response) {
        var standing = tests.standing(change);
        if (standing.run() == null || standing.run().over()) {
            response.setHeader(isBesideAnEditor ? "HX-Trigger" : "HX-Refresh", isBesideAnEditor ? "saved" : "true");
        }
        model.addAttribute("tests", standing.tests());
        model.addAttribute("run", standing.run());
        model.addAttribute("url", url);
        return "studio/tests :: of(tests=${tests},run=${run},url=${url})";
    }

    private String run(UnitChange change, String page, RedirectAttributes flash) {
        try {
            tests.begin(change);
        } catch (SandboxEnded ended) {
            flash.addFlashAttribute("refused", ended.getMessage());
        }
        return "redirect:" + page;
    }

    private Proposal proposal(UUID id) {
        return proposals.find(id).orElseThrow(NotPermitted::new);
    }
}
