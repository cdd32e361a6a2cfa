package org.stepwell.studio.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stepwell.studio.DeskStep;
import org.stepwell.studio.Draft;
import org.stepwell.studio.Drafts;
import org.stepwell.studio.Finding;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelName;
import org.stepwell.studio.Proposal;
import org.stepwell.studio.Proposals;
import org.stepwell.studio.process.Units;
import org.stepwell.studio.process.checks.ModelChecks;
import org.stepwell.team.NotPermitted;

/** What lies around a model on the page: what the checks find, what differs from what is in force, and who is on the way. */
@Component
class ModelDesk {

    private final Units units;
    private final Drafts drafts;
    private final Proposals proposals;
    private final ModelChecks checks;
    private final ModelTabs tabs;

    ModelDesk(Units units, Drafts drafts, Proposals proposals, ModelChecks checks, ModelTabs tabs) {
        this.units = units;
        this.drafts = drafts;
        this.proposals = proposals;
        this.checks = checks;
        this.tabs = tabs;
    }

    /**
     * @param tab one of {@link ModelTabs}; anything else counts as the first that has something to say
     * @throws NotPermitted for a model that is neither in force nor a draft
     */
    void lay(ModelName name, String tab, Model model) {
        var draft = drafts.of(name);
        var published = units.find(name.unit()).flatMap(unit -> unit.file(name));
        if (draft.isEmpty() && published.isEmpty()) {
            throw new NotPermitted();
        }
        var findings = draft.isPresent() ? checks.of(name.unit()) : List.<Finding>of();
        var waiting = proposals.of(name.unit()).stream()
                .filter(one -> one.state() == Proposal.State.OPEN)
                .findFirst();
        model.addAttribute("name", name);
        model.addAttribute("draft", draft.orElse(null));
        model.addAttribute("published", published.isPresent());
        model.addAttribute("findings", of(name, findings));
        model.addAttribute("elsewhere", findings.size() - of(name, findings).size());
        model.addAttribute("proposal", waiting.orElse(null));
        model.addAttribute("next", next(draft, published, findings, waiting));
        tabs.lay(name, tab, draft, published, model);
    }

    private static List<Finding> of(ModelName name, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.file().equals(name)).toList();
    }

    private DeskStep next(
            Optional<Draft> draft, Optional<ModelFile> published, List<Finding> findings, Optional<Proposal> waiting) {
        if (waiting.isPresent()) {
            return proposals.isMine(waiting.get().id()) ? DeskStep.WAIT : DeskStep.DECIDE;
        }
        if (draft.isEmpty()) {
            return DeskStep.CHANGE;
        }
        if (findings.stream().anyMatch(Finding::isError)) {
            return DeskStep.MEND;
        }
        var differs = draft.get().shipped() != null || !draft.get().after().equals(published.map(ModelFile::content));
        return differs ? DeskStep.PROPOSE : DeskStep.NOTHING;
    }
}
