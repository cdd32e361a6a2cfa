package org.stepwell.studio.process;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.studio.DraftRefused;
import org.stepwell.studio.Drafts;
import org.stepwell.studio.Finding;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelKind;
import org.stepwell.studio.Proposal;
import org.stepwell.studio.Proposals;
import org.stepwell.studio.PublishedUnit;
import org.stepwell.studio.UnitChange;
import org.stepwell.studio.Waivers;
import org.stepwell.studio.process.checks.ModelChecks;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.UnitDeployment;

/**
 * Brings a change into force: its unit is deployed as a whole, so that forms and rules of one version stay together, and
 * nobody who is on the way already is touched.
 */
@Service
public class Publish {

    private static final String MODELS = "models of a unit";

    private final Units units;
    private final Drafts drafts;
    private final ModelChecks checks;
    private final Proposals proposals;
    private final Waivers waivers;
    private final RepositoryService repository;
    private final AuditTrail audit;
    private final Clock clock;

    Publish(
            Units units,
            Drafts drafts,
            ModelChecks checks,
            Proposals proposals,
            Waivers waivers,
            RepositoryService repository,
            AuditTrail audit,
            Clock clock) {
        this.units = units;
        this.checks = checks;
        this.drafts = drafts;
        this.proposals = proposals;
        this.waivers = waivers;
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks for the drafts of a unit to be published, as they stand now.
     *
     * @param reasons for each finding that is no error, by its key, why it does not stand in the way
     * @throws DraftRefused when a draft began from a text that is not in force any more, for an error, and for a finding
     *     without a reason
     */
    @Transactional
    public UUID propose(String unit, String why, Map<String, String> reasons) {
        var inForce = units.find(unit);
        var changes = new ArrayList<Proposal.Change>();
        drafts.all().stream()
                .filter(draft -> draft.file().name().unit().equals(unit))
                .forEach(draft -> {
                    var before = inForce.flatMap(one -> one.file(draft.file().name()));
                    if (!Optional.ofNullable(draft.base()).equals(before.map(ModelFile::fingerprint))) {
                        throw new DraftRefused("studio.refused.began-from-older");
                    }
                    var text = before.map(ModelFile::content);
                    if (draft.shipped() != null || !text.equals(draft.after())) {
                        changes.add(new Proposal.Change(draft.file().name(), text, draft.after(), draft.shipped()));
                    }
                });
        var findings = checks.of(unit);
        refuse(findings);
        var id = proposals.propose(unit, why, changes);
        findings.forEach(finding -> waivers.add(id, finding, reasons.get(finding.key())));
        return id;
    }

    /** Agrees to a change of somebody else and brings it into force. */
    @Transactional
    public void approve(UUID id) {
        proposals.approve(id);
        publish(id);
    }

    /** Agrees to a change of somebody else, to come into force on a day. */
    @Transactional
    public void approve(UUID id, Instant on) {
        proposals.schedule(id, on);
    }

    /** Brings a change into force to which somebody has agreed. */
    @Transactional
    public void publish(UUID id) {
        var proposal = proposals
                .find(id)
                .filter(one -> one.state() == Proposal.State.SCHEDULED)
                .filter(one -> !one.publishOn().isAfter(clock.instant()))
                .orElseThrow(NotPermitted::new);
        refuse(checks.of(UnitChange.of(proposal)));
        proposals.published(id, deploy(AuditAction.PUBLISH, proposal.unit(), proposal.changes()));
        proposal.changes().forEach(change -> drafts.published(change.name(), change.after()));
    }

    /** What has to be mended is said before what has to be run. */
    static void refuse(List<Finding> findings) {
        var errors = findings.stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            var testsOnly = errors.stream().allMatch(Finding::isOfTests);
            throw new DraftRefused(testsOnly ? "studio.refused.tests" : "studio.refused.errors");
        }
    }

    /**
     * @param how by a publication or by a way back, for the trail
     * @return the engine's id of the version that is in force then
     */
    String deploy(AuditAction how, String unit, List<Proposal.Change> changes) {
        audit.record(how, MODELS, unit);
        var files = new TreeMap<String, String>();
        units.find(unit)
                .map(PublishedUnit::files)
                .orElse(List.of())
                .forEach(file -> files.put(file.name().toString(), file.content()));
        changes.forEach(change -> overlay(files, change));
        if (changes.stream().allMatch(change -> change.before().equals(change.after()))) {
            return units.find(unit).map(PublishedUnit::deployment).orElseThrow();
        }
        var deployment =
                repository.createDeployment().name(UnitDeployment.PREFIX + unit).source(UnitDeployment.ANALYST);
        files.forEach(deployment::addString);
        var id = deployment.deploy().getId();
        changes.forEach(this::close);
        return id;
    }

    /** Whoever is on a journey that was taken away finishes it; nobody begins it any more. */
    private void close(Proposal.Change change) {
        if (change.before().isPresent()
                && change.after().isEmpty()
                && change.name().kind() == ModelKind.BPMN) {
            repository.suspendProcessDefinitionByKey(change.name().key());
        }
    }

    /** What was in force when it was proposed must be in force still: nobody agreed to anything else. */
    private static void overlay(Map<String, String> files, Proposal.Change change) {
        var name = change.name().toString();
        if (!Optional.ofNullable(files.get(name)).equals(change.before())) {
            throw new DraftRefused("studio.refused.began-from-older");
        }
        change.after().ifPresentOrElse(text -> files.put(name, text), () -> files.remove(name));
    }
}
