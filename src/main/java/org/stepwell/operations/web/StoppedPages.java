package org.stepwell.operations.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.operations.Cause;
import org.stepwell.operations.Stops;
import org.stepwell.operations.TryAgain;
import org.stepwell.workflow.Address;

/** Whom one cause has stopped, and the way to get them all going again. */
@Controller
class StoppedPages {

    private static final String STOPPED = "/dashboard/operations/stopped";

    private final Stops stops;
    private final TryAgain again;
    private final Said said;

    StoppedPages(Stops stops, TryAgain again, Said said) {
        this.stops = stops;
        this.again = again;
        this.said = said;
    }

    @GetMapping(STOPPED)
    String group(@ModelAttribute Group group, Model model) {
        var runs = stops.runs(group.process(), group.step(), group.known());
        model.addAttribute("group", group);
        model.addAttribute("cause", group.known());
        model.addAttribute("runs", runs);
        model.addAttribute("processName", said.process(group.process()));
        model.addAttribute("stepName", said.step(group.process(), group.step()));
        return "operations/stopped";
    }

    @PostMapping(STOPPED + "/again")
    String all(@ModelAttribute Group group, RedirectAttributes flash) {
        flash.addFlashAttribute("toast", said.of("freed", again.all(group.process(), group.step(), group.known())));
        return "redirect:" + group.address();
    }

    @GetMapping(STOPPED + "/{job:[0-9a-f-]{36}}")
    String one(@PathVariable String job, Model model) {
        var run = stops.one(job);
        model.addAttribute("run", run);
        model.addAttribute("trace", stops.trace(job));
        model.addAttribute(
                "group", new Group(run.process(), run.step(), run.cause().type()));
        model.addAttribute("processName", said.process(run.process()));
        model.addAttribute("stepName", said.step(run.process(), run.version(), run.step()));
        return "operations/one";
    }

    /** Goes back to the others of the group, who wait for the same cause. */
    @PostMapping(STOPPED + "/{job:[0-9a-f-]{36}}/again")
    String again(@PathVariable String job, @ModelAttribute Group group, RedirectAttributes flash) {
        flash.addFlashAttribute("toast", said.of(again.one(job) ? "freed-one" : "quicker"));
        return "redirect:" + group.address();
    }

    /** A cause as it stands in the address. */
    record Group(String process, String step, String cause) {

        Group {
            process = process == null ? "" : process;
            step = step == null ? "" : step;
            cause = cause == null ? "" : cause;
        }

        Cause known() {
            return new Cause(cause);
        }

        /** @return the page of the group; pages call it */
        public String address() {
            return Address.of(STOPPED, this, Map.of());
        }
    }
}
