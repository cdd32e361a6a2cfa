package org.stepwell.studio.process;

import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.AuditAction;
import org.stepwell.studio.DraftRefused;
import org.stepwell.studio.Finding;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelName;
import org.stepwell.studio.Proposal;
import org.stepwell.studio.Proposals;
import org.stepwell.studio.PublishedUnit;
import org.stepwell.studio.UnitChange;
import org.stepwell.studio.Waivers;
import org.stepwell.studio.process.checks.ModelChecks;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.team.NotPermitted;

/**
 * Brings an earlier version of a unit back into force, as a new version, at once and without a second pair of eyes: once
 * the tests that stood beside it have passed on it, or for a reason that is kept.
 */
@Service
public class RollBack {

    private final Units units;
    private final ModelChecks checks;
    private final Publish publish;
    private final Proposals proposals;
    private final Waivers waivers;
    private final Accounts accounts;

    RollBack(
            Units units, ModelChecks checks, Publish publish, Proposals proposals, Waivers waivers, Accounts accounts) {
        this.units = units;
        this.checks = checks;
        this.publish = publish;
        this.proposals = proposals;
        this.waivers = waivers;
        this.accounts = accounts;
    }

    /**
     * @param deployment the engine's id of the version to go back to
     * @throws NotPermitted for what is no earlier version of the unit, and for whoever does not change pathways
     */
    public PublishedUnit earlier(String unit, String deployment) {
        accounts.currentFor(Action.DECIDE_ON_MODELS);
        return units.versions(unit).stream()
                .skip(1)
                .filter(one -> one.deployment().equals(deployment))
                .findFirst()
                .orElseThrow(NotPermitted::new);
    }

    /** @return what differs from what is in force, file by file, the tests among them */
    public List<Proposal.Change> changes(PublishedUnit earlier) {
        var inForce = units.find(earlier.unit()).orElseThrow();
        var names = new TreeSet<ModelName>();
        List.of(inForce, earlier).forEach(one -> one.files().forEach(file -> names.add(file.name())));
        return names.stream()
                .map(name -> new Proposal.Change(
                        name,
                        inForce.file(name).map(ModelFile::content),
                        earlier.file(name).map(ModelFile::content)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    /**
     * @param deployment the engine's id of the version to go back to
     * @param despite why it cannot wait until its tests have passed, 10 to 1,000 characters; empty for it can
     * @throws DraftRefused for an error, and for a test that was not run or does not hold, without such a reason
     */
    @Transactional
    public void to(String unit, String deployment, String why, String despite) {
        var changes = changes(earlier(unit, deployment));
        var findings = checks.of(UnitChange.of(unit, changes));
        var passedOver = findings.stream()
                .filter(finding -> finding.isOfTests() && !despite.isBlank())
                .toList();
        Publish.refuse(findings.stream()
                .filter(finding -> !passedOver.contains(finding))
                .toList());
        var id = proposals.back(unit, why, changes, publish.deploy(AuditAction.ROLL_BACK, unit, changes));
        passedOver.forEach((Finding finding) -> waivers.add(id, finding, despite));
    }
}
