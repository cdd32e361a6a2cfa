package org.stepwell.studio.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.stepwell.studio.process.replay.AskedReplays;
import org.stepwell.studio.process.replay.AskedReplays.Asked;
import org.stepwell.studio.process.replay.ReplayedPeople;
import org.stepwell.studio.process.replay.Replays;
import org.stepwell.studio.replay.ProcessReplay.Reason;
import org.stepwell.studio.replay.ProcessReplay.Standing;
import org.stepwell.studio.replay.Replay;
import org.stepwell.workflow.DeployedProcesses;

/** What the changed rules and processes of a unit would have made of last year. */
@Controller
class ReplayPages {

    private static final String UNIT = "/studio/units/{unit:[a-z]{1,40}}/replay";
    private static final String PROPOSAL = "/studio/proposals/{id:[0-9a-f-]{36}}/replay";
    private static final String REPLAY = "/studio/replays/{id:[0-9a-f-]{36}}";

    private final AskedReplays asked;
    private final Replays replays;
    private final ReplayedPeople people;
    private final DeployedProcesses processes;

    ReplayPages(AskedReplays asked, Replays replays, ReplayedPeople people, DeployedProcesses processes) {
        this.asked = asked;
        this.replays = replays;
        this.people = people;
        this.processes = processes;
    }

    @GetMapping(UNIT)
    String unit(@PathVariable String unit, Model model) {
        model.addAttribute("unit", unit);
        return show(asked.ofUnit(unit), model);
    }

    @GetMapping(PROPOSAL)
    String proposal(@PathVariable UUID id, Model model) {
        model.addAttribute("proposal", id);
        return show(asked.ofProposal(id), model);
    }

    private String show(List<Asked> all, Model model) {
        model.addAttribute("replays", all.stream().map(this::shown).toList());
        model.addAttribute("waiting", all.stream().map(Asked::replay).anyMatch(Replay::isWaiting));
        model.addAttribute("people", people.mayBeNamed());
        return "studio/replays";
    }

    private ShownReplay shown(Asked one) {
        return new ShownReplay(one.replay(), one.version(), names(one.replay()));
    }

    private Map<String, String> names(Replay replay) {
        var names = new LinkedHashMap<String, String>();
        if (replay.process() != null) {
            Stream.concat(
                            replay.process().reasons().stream()
                                    .flatMap((Reason reason) -> Stream.of(reason.from(), reason.step())),
                            replay.process().standing().stream().map(Standing::step))
                    .distinct()
                    .forEach(step -> names.put(
                            step, processes.step(replay.name().key(), step).orElse(step)));
        }
        return names;
    }

    /** @param proposal from whose page it was asked; null for that of the unit */
    @PostMapping(REPLAY + "/again")
    String again(@PathVariable UUID id, @RequestParam(required = false) UUID proposal) {
        var replay = replays.again(id);
        return proposal == null
                ? "redirect:/studio/units/" + replay.name().unit() + "/replay"
                : "redirect:/studio/proposals/" + proposal + "/replay";
    }

    /** @param change its place in the list of changes, from 0 */
    @GetMapping(REPLAY + "/people/{change:\\d{1,6}}")
    String people(@PathVariable UUID id, @PathVariable int change, Model model) {
        model.addAttribute("replay", replays.find(id).orElse(null));
        model.addAttribute("seen", people.of(id, change));
        return "studio/replay-people";
    }
}
