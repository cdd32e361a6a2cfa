package org.stepwell.studio.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stepwell.studio.Drafts;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelKind;
import org.stepwell.studio.ModelName;
import org.stepwell.studio.Proposal;
import org.stepwell.studio.PublishedUnit;
import org.stepwell.studio.RunningSteps;
import org.stepwell.studio.UnitChange;
import org.stepwell.studio.process.OnTheWay;
import org.stepwell.studio.process.UnitTests;
import org.stepwell.studio.process.Upgrades;

/** What the pages of a unit and of a proposal show of its files: what differs, what an upgrade brings, who is on the way. */
@Component
class UnitDesk {

    private final Drafts drafts;
    private final Upgrades upgrades;
    private final OnTheWay onTheWay;
    private final UnitTests tests;

    UnitDesk(Drafts drafts, Upgrades upgrades, OnTheWay onTheWay, UnitTests tests) {
        this.drafts = drafts;
        this.upgrades = upgrades;
        this.onTheWay = onTheWay;
        this.tests = tests;
    }

    void lay(UnitChange change, Model model) {
        var standing = tests.standing(change);
        model.addAttribute("tests", standing.tests());
        model.addAttribute("testRun", standing.run());
    }

    void lay(PublishedUnit inForce, Model model) {
        model.addAttribute("drafts", changes(inForce));
        model.addAttribute("held", upgrades.of(inForce.unit()));
        model.addAttribute(
                "running",
                inForce.files().stream()
                        .map(ModelFile::name)
                        .flatMap(name -> running(name).stream())
                        .toList());
        model.addAttribute("kinds", ModelKind.values());
    }

    void lay(Proposal proposal, Model model) {
        model.addAttribute("changes", told(proposal.changes(), "/studio/proposals/" + proposal.id()));
        model.addAttribute("left", proposal.state() == Proposal.State.PUBLISHED ? left(proposal) : List.of());
    }

    /** @param page whose address leads to the texts of the files */
    static List<FileChange> told(List<Proposal.Change> changes, String page) {
        return changes.stream()
                .map(change -> FileChange.of(
                        change.name(),
                        change.before(),
                        change.after(),
                        change.shipped() != null,
                        page + "/text?side=%s&name=" + change.name()))
                .toList();
    }

    /** Whoever is on an older version of what was published stays there until somebody brings them along. */
    private List<RunningSteps> left(Proposal proposal) {
        return proposal.changes().stream()
                .flatMap(change -> running(change.name()).stream())
                .filter(version -> !version.isNewest())
                .toList();
    }

    private List<FileChange> changes(PublishedUnit inForce) {
        return drafts.all().stream()
                .filter(draft -> draft.file().name().unit().equals(inForce.unit()))
                .map(draft -> FileChange.of(
                        draft.file().name(),
                        inForce.file(draft.file().name()).map(ModelFile::content),
                        draft.after(),
                        draft.shipped() != null,
                        ModelAddress.of(draft.file().name()) + "/text?side=%s"))
                .toList();
    }

    private List<RunningSteps> running(ModelName name) {
        return name.kind() == ModelKind.BPMN ? onTheWay.of(name.key()) : List.of();
    }
}
