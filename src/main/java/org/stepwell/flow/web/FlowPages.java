package org.stepwell.flow.web;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.stepwell.flow.Flows;
import org.stepwell.team.Accounts;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.Role;
import org.stepwell.workflow.DeployedProcesses;
import org.stepwell.workflow.DeployedProcesses.DeployedProcess;

/** Where care flows and where it is stuck: each process as its drawing with numbers on it. */
@Controller
class FlowPages {

    private static final int NOT_DEPLOYED = 0;
    private static final int SLOWEST = 10;
    private static final String KEY = "/dashboard/processes/{key:[a-z][a-z-]{0,60}}";

    private final Flows flows;
    private final DeployedProcesses processes;
    private final Accounts accounts;
    private final FlowTable table;
    private final Clock clock;

    FlowPages(Flows flows, DeployedProcesses processes, Accounts accounts, FlowTable table, Clock clock) {
        this.flows = flows;
        this.processes = processes;
        this.accounts = accounts;
        this.table = table;
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
            numbers(key, params, versions, model);
        }
        return "flow/process";
    }

    @GetMapping(KEY + "/steps/{step:[a-z][a-z-]{0,80}}")
    String step(@PathVariable String key, @PathVariable String step, @ModelAttribute FlowParams params, Model model) {
        var versions = versions(key);
        frame(key, params, versions, model);
        var filter = params.filter(key, month());
        var name = processes.step(key, step);
        var waiting = flows.waiting(filter, List.of(step), Flows.MOST_RUNS);
        var past = flows.past(filter, step);
        if (name.isEmpty() && waiting.isEmpty() && past.isEmpty()) {
            throw new NotPermitted();
        }
        model.addAttribute("stepName", name.orElse(step));
        model.addAttribute("waiting", waiting);
        model.addAttribute("past", past);
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
        model.addAttribute(
                "process", versions.isEmpty() ? new DeployedProcess(key, key, NOT_DEPLOYED) : versions.get(0));
        model.addAttribute("versions", versions);
        model.addAttribute("gone", gone(params, versions));
        model.addAttribute("drawn", drawn(params.version(), versions));
        model.addAttribute("first", params.isPeriod(month()) ? params.first(month()) : params.from());
        model.addAttribute("last", params.isPeriod(month()) ? params.last(month()) : params.until());
        model.addAttribute("kinds", Shown.all());
        model.addAttribute("shown", params.shown());
        model.addAttribute("managers", accounts.holding(Role.CARE_MANAGER));
        model.addAttribute("people", flows.maySeePeople());
        model.addAttribute("uncounted", flows.uncountedSince().orElse(null));
    }

    /** A process that is not deployed, and left no numbers, looks like any address that does not exist. */
    private List<DeployedProcess> versions(String key) {
        flows.maySeePeople();
        var versions = processes.versions(key);
        if (versions.isEmpty() && flows.countedFrom(key).isEmpty()) {
            throw new NotPermitted();
        }
        return versions;
    }

    /** @return the versions asked for that are not deployed, or not any more */
    private static List<String> gone(FlowParams params, List<DeployedProcess> versions) {
        var there = versions.stream().map(version -> "" + version.version()).toList();
        return Stream.of(params.version(), params.against())
                .filter(asked -> asked != null && asked.matches("\\d{1,6}") && !there.contains(asked))
                .distinct()
                .toList();
    }

    /** @return the version whose drawing is shown: the one asked for, if it is still there, else the latest */
    private static int drawn(String asked, List<DeployedProcess> versions) {
        return versions.stream()
                .map(DeployedProcess::version)
                .filter(version -> version.toString().equals(asked))
                .findFirst()
                .orElse(versions.isEmpty() ? NOT_DEPLOYED : versions.get(0).version());
    }

    private void numbers(String key, FlowParams params, List<DeployedProcess> versions, Model model) {
        var filter = params.filter(key, month());
        var compared = params.compared(key, month());
        var drawn = drawn(params.version(), versions);
        var other = compared == null || params.isAgainstPeriod() ? drawn : drawn(params.against(), versions);
        var before = compared == null ? null : flows.steps(compared);
        var lines = table.lines(key, drawn, other, flows.steps(filter), before, params.shown());
        model.addAttribute("lines", lines);
        model.addAttribute("filter", filter);
        model.addAttribute("compared", compared);
        model.addAttribute("other", other);
        model.addAttribute("eventful", lines.stream().anyMatch(StepLine::isEventful));
        model.addAttribute("happened", lines.stream().anyMatch(StepLine::hasHappened));
        model.addAttribute("since", flows.countedFrom(key).orElse(null));
        if (flows.maySeePeople()) {
            var names = lines.stream().collect(Collectors.toMap(StepLine::step, StepLine::name));
            model.addAttribute("names", names);
            model.addAttribute("slowest", flows.waiting(filter, names.keySet(), SLOWEST));
        }
    }

    private YearMonth month() {
        return YearMonth.now(clock);
    }
}
