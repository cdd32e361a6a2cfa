package org.stepwell.operations.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.operations.JourneyRefused;
import org.stepwell.operations.Migrations;
import org.stepwell.operations.Trial;
import org.stepwell.operations.Versions;
import org.stepwell.operations.Versions.Passenger;

/** Brings journeys from one version of their process to another: first as a trial, then as a batch of the engine. */
@Service
public class BringOver {

    public static final int MOST_TRIED = 100;

    private static final int ALL = 1_000_000;

    private final RuntimeService runtime;
    private final VersionPlans plans;
    private final Versions versions;
    private final Migrations migrations;
    private final AuditTrail audit;
    private final TransactionTemplate transactions;

    BringOver(
            RuntimeService runtime,
            VersionPlans plans,
            Versions versions,
            Migrations migrations,
            AuditTrail audit,
            TransactionTemplate transactions) {
        this.runtime = runtime;
        this.plans = plans;
        this.versions = versions;
        this.migrations = migrations;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Tries it with at most {@link #MOST_TRIED} journeys, each in a transaction that is rolled back. */
    public Trial tryOut(String process, int from, int to) {
        return tryOut(
                process, from, to, versions.passengersAtNone(process, from, plans.lost(process, from, to), MOST_TRIED));
    }

    /** Says of these journeys why they cannot be brought over now; of those that can, nothing. */
    public Trial explain(String process, int from, int to, Collection<String> journeys) {
        return tryOut(process, from, to, versions.passengers(process, from, journeys, MOST_TRIED));
    }

    /**
     * Begins to bring over every journey that stands where both versions agree; the engine goes on by itself.
     *
     * @return the id of the batch
     * @throws JourneyRefused when there is nobody to bring
     */
    @Transactional
    public String begin(String process, int from, int to) {
        var all = versions.passengersAtNone(process, from, plans.lost(process, from, to), ALL);
        if (all.isEmpty()) {
            throw new JourneyRefused("nobody-to-bring");
        }
        audit.record(AuditAction.CHANGE, Versions.people(all), "version of process");
        var batch = runtime.newMigration(plans.plan(process, from, to))
                .processInstanceIds(all.stream().map(Passenger::journey).toList())
                .executeAsync()
                .getId();
        migrations.add(batch, process, from, to, all.size());
        return batch;
    }

    private Trial tryOut(String process, int from, int to, List<Passenger> some) {
        var hitches = some.stream()
                .map(one -> tryOut(process, from, to, one))
                .flatMap(Optional::stream)
                .toList();
        return new Trial(some.size(), hitches);
    }

    private Optional<Trial.Hitch> tryOut(String process, int from, int to, Passenger one) {
        try {
            transactions.executeWithoutResult(status -> {
                status.setRollbackOnly();
                runtime.newMigration(plans.plan(process, from, to))
                        .processInstanceIds(one.journey())
                        .execute();
            });
            return Optional.empty();
        } catch (MigratingProcessInstanceValidationException refused) {
            var why = why(process, from, refused.getValidationReport());
            return Optional.of(new Trial.Hitch(one.journey(), one.patient(), one.name(), why));
        }
    }

    private List<Trial.Why> why(String process, int from, MigratingProcessInstanceValidationReport report) {
        var why = new ArrayList<Trial.Why>();
        report.getFailures().forEach(failure -> why.add(new Trial.Why(process, failure)));
        Stream.concat(
                        report.getActivityInstanceReports().stream().flatMap(at -> at.getFailures().stream()
                                .map(failure -> said(process, from, at.getSourceScopeId(), failure))),
                        report.getTransitionInstanceReports().stream().flatMap(at -> at.getFailures().stream()
                                .map(failure -> said(process, from, at.getSourceScopeId(), failure))))
                .distinct()
                .forEach(why::add);
        return why;
    }

    private Trial.Why said(String process, int version, String step, String failure) {
        return new Trial.Why(plans.name(process, version, step), failure);
    }
}
