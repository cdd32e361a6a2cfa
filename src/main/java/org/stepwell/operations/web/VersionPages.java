package org.stepwell.operations.web;

import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.operations.JourneyRefused;
import org.stepwell.operations.Versions;
import org.stepwell.operations.process.Batches;
import org.stepwell.operations.process.BringOver;
import org.stepwell.operations.process.VersionPlans;
import org.stepwell.workflow.DeployedProcesses;
import org.stepwell.workflow.DeployedProcesses.DeployedProcess;

/** Which versions people are on, and the way from one to another. */
@Controller
class VersionPages {

    private static final String VERSIONS = "/dashboard/operations/versions";
    private static final String PLAN = VERSIONS + "/{process:[a-z][a-z-]{0,60}}/{from:[0-9]{1,6}}/to/{to:[0-9]{1,6}}";
    private static final String BATCH = "/dashboard/operations/batches/{batch:[0-9a-f-]{36}}";

    private final Versions versions;
    private final DeployedProcesses processes;
    private final VersionPlans plans;
    private final BringOver bringing;
    private final Batches batches;
    private final Said said;

    VersionPages(
            Versions versions,
            DeployedProcesses processes,
            VersionPlans plans,
            BringOver bringing,
            Batches batches,
            Said said) {
        this.versions = versions;
        this.processes = processes;
        this.plans = plans;
        this.bringing = bringing;
        this.batches = batches;
        this.said = said;
    }

    @GetMapping(VERSIONS)
    String all(Model model) {
        model.addAttribute("versions", versions.running());
        model.addAttribute(
                "latest",
                processes.all().stream().collect(Collectors.toMap(DeployedProcess::key, DeployedProcess::version)));
        return "operations/versions";
    }

    @GetMapping(PLAN)
    String plan(@PathVariable String process, @PathVariable int from, @PathVariable int to, Model model) {
        model.addAttribute("plan", plans.read(process, from, to));
        return "operations/plan";
    }

    @PostMapping(PLAN + "/trial")
    String trial(@PathVariable String process, @PathVariable int from, @PathVariable int to, Model model) {
        model.addAttribute("plan", plans.read(process, from, to));
        model.addAttribute("trial", bringing.tryOut(process, from, to));
        return "operations/plan";
    }

    @PostMapping(PLAN)
    String begin(@PathVariable String process, @PathVariable int from, @PathVariable int to, RedirectAttributes flash) {
        try {
            return "redirect:/dashboard/operations/batches/" + bringing.begin(process, from, to);
        } catch (JourneyRefused refused) {
            flash.addFlashAttribute("toast", said.of("refused." + refused.word()));
            return "redirect:" + VERSIONS;
        }
    }

    @GetMapping(BATCH)
    String progress(@PathVariable String batch, Model model) {
        var migration = batches.migration(batch);
        var progress = batches.progress(migration);
        model.addAttribute("migration", migration);
        model.addAttribute("progress", progress);
        model.addAttribute("processName", said.process(migration.process()));
        // trying them out while the batch gets on would come between
        if (progress.isStuck() && migration.leftBehind() == 0) {
            model.addAttribute(
                    "stuck",
                    bringing.explain(migration.process(), migration.from(), migration.to(), batches.stuck(batch)));
        }
        return "operations/batch";
    }

    @PostMapping(BATCH + "/again")
    String again(@PathVariable String batch) {
        batches.tryAgain(batch);
        return "redirect:/dashboard/operations/batches/" + batch;
    }

    @PostMapping(BATCH + "/leave")
    String leave(@PathVariable String batch) {
        batches.leave(batch);
        return "redirect:/dashboard/operations/batches/" + batch;
    }
}
