package org.stepwell.flow.web;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.stepwell.flow.Flows;
import org.stepwell.flow.StepFlow;
import org.stepwell.flow.Took;
import org.stepwell.team.Accounts;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.Role;
import org.stepwell.workflow.DeployedProcesses;
import org.stepwell.workflow.DeployedProcesses.DeployedProcess;

/** Where care flows and where it is stuck: each process as its drawing with numbers on it. */
@Controller
class FlowPages {

    private static final String KEY = "/dashboard/processes/{key:[a-z][a-z-]{0,60}}";

    private final Flows flows;
    private final DeployedProcesses processes;
    private final Accounts accounts;
    private final Took took;
    private final Clock clock;

    FlowPages(Flows flows, DeployedProcesses processes, Accounts accounts, Took took, Clock clock) {
        this.flows = flows;
        this.processes = processes;
        this.accounts = accounts;
        this.took = took;
        this.clock = clock;
    }

    @GetMapping("/dashboard/processes")
    String all(Model model) {
        model.addAttribute("running", flows.running());
        model.addAttribute("processes", processes.all());
        return "flow/processes";
    }

    @GetMapping(KEY)
    String one(@PathVariable String key, @ModelAttribute FlowParams params, Model model) {
        var versions = versions(key);
        frame(key, params, versions, model);
        if (params.isPeriod(month())) {
            var names = processes.steps(key, drawn(params, versions));
            var flow = flows.steps(params.filter(key, month()));
            var compared = params.compared(key, month());
            var before = compared == null ? null : flows.steps(compared);
            model.addAttribute("lines", lines(names, flow, before, params.shown()));
            model.addAttribute("names", names);
            if (flows.maySeePeople()) {
                model.addAttribute(
                        "slowest",
                        flows.waiting(params.filter(key, month()), names.keySet()).stream()
                                .limit(10)
                                .toList());
            }
        }
        return "flow/process";
    }

    @GetMapping(KEY + "/steps/{step:[a-z][a-z-]{0,80}}")
    String step(@PathVariable String key, @PathVariable String step, @ModelAttribute FlowParams params, Model model) {
        var versions = versions(key);
        frame(key, params, versions, model);
        var name = versions.stream()
                .map(version -> processes.steps(key, version.version()).get(step))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(NotPermitted::new);
        var filter = params.filter(key, month());
        model.addAttribute("stepName", name);
        model.addAttribute("waiting", flows.waiting(filter, List.of(step)));
        model.addAttribute("past", flows.past(filter, step));
        return "flow/step";
    }

    @GetMapping(path = KEY + "/model", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String model(@PathVariable String key, @RequestParam int version) {
        flows.maySeePeople();
        return processes.model(key, version).orElseThrow(NotPermitted::new);
    }

    private void frame(String key, FlowParams params, List<DeployedProcess> versions, Model model) {
        model.addAttribute("params", params);
        model.addAttribute("process", versions.get(0));
        model.addAttribute("versions", versions);
        model.addAttribute("drawn", drawn(params, versions));
        model.addAttribute("first", params.isPeriod(month()) ? params.first(month()) : params.from());
        model.addAttribute("last", params.isPeriod(month()) ? params.last(month()) : params.until());
        model.addAttribute("kinds", Shown.all());
        model.addAttribute("shown", params.shown());
        model.addAttribute("managers", accounts.holding(Role.CARE_MANAGER));
        model.addAttribute("people", flows.maySeePeople());
        model.addAttribute("uncounted", flows.uncountedSince().orElse(null));
    }

    /** A process that was never deployed looks like any address that does not exist. */
    private List<DeployedProcess> versions(String key) {
        flows.maySeePeople();
        var versions = processes.versions(key);
        if (versions.isEmpty()) {
            throw new NotPermitted();
        }
        return versions;
    }

    /** @return the version whose drawing is shown: the one asked for, if it is still there, else the latest */
    private int drawn(FlowParams params, List<DeployedProcess> versions) {
        return versions.stream()
                .map(DeployedProcess::version)
                .filter(version -> version.toString().equals(params.version()))
                .findFirst()
                .orElse(versions.get(0).version());
    }

    private List<StepLine> lines(
            Map<String, String> names, Map<String, StepFlow> flow, Map<String, StepFlow> before, Shown shown) {
        return names.entrySet().stream()
                .map(step -> {
                    var now = flow.getOrDefault(step.getKey(), StepFlow.none(step.getKey()));
                    var then = before == null ? null : before.getOrDefault(step.getKey(), StepFlow.none(step.getKey()));
                    return new StepLine(
                            step.getKey(), step.getValue(), now, then, shown.heat(now, flow), label(now, then, shown));
                })
                .toList();
    }

    private String label(StepFlow now, StepFlow before, Shown shown) {
        var label = said(shown.of(now));
        return before == null || label.isEmpty() ? label : said(shown.of(before)) + " → " + label;
    }

    private String said(Object number) {
        if (number instanceof Duration time) {
            return time.toMinutes() < 1 ? "" : took.of(time);
        }
        return number instanceof Integer count && count > 0 ? count.toString() : "";
    }

    private YearMonth month() {
        return YearMonth.now(clock);
    }
}
