package org.stepwell.operations.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.batch.BatchStatistics;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.operations.Migration;
import org.stepwell.operations.Migrations;
import org.stepwell.operations.Progress;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.team.NotPermitted;

/** How far the engine is with what it does for many journeys at once, and what to do when some of it failed. */
@Service
public class Batches {

    private static final Pattern INSTANCE = Pattern.compile("process instance '([0-9a-f-]{36})'");

    private final ManagementService management;
    private final Migrations migrations;
    private final Accounts accounts;

    Batches(ManagementService management, Migrations migrations, Accounts accounts) {
        this.management = management;
        this.migrations = migrations;
        this.accounts = accounts;
    }

    /** @return the last migrations and how far each is, the newest first */
    public Map<Migration, Progress> lately() {
        accounts.currentFor(Action.REPAIR_JOURNEYS);
        var progress = management.createBatchStatisticsQuery().list().stream()
                .collect(Collectors.toMap(Batch::getId, this::told));
        var all = new LinkedHashMap<Migration, Progress>();
        migrations.lately().forEach(each -> all.put(each, progress.getOrDefault(each.batch(), done(each))));
        return all;
    }

    /** @return which migration it is; throws {@link NotPermitted} when there is none */
    public Migration migration(String batch) {
        accounts.currentFor(Action.REPAIR_JOURNEYS);
        return migrations.find(batch).orElseThrow(NotPermitted::new);
    }

    /** @return how far it is; a batch that the engine has put away is done */
    public Progress progress(Migration migration) {
        var running = management
                .createBatchStatisticsQuery()
                .batchId(migration.batch())
                .singleResult();
        return running == null ? done(migration) : told(running);
    }

    /** @return the journeys that could not be brought along, as far as the engine names them */
    public List<String> stuck(String batch) {
        return failed(batch).stream()
                .map(Job::getExceptionMessage)
                .filter(Objects::nonNull)
                .map(INSTANCE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }

    /** Has what failed at every try tried again. */
    @Transactional
    public void tryAgain(String batch) {
        migration(batch);
        failed(batch).stream()
                .filter(job -> job.getRetries() == 0)
                .forEach(job -> management.setJobRetries(job.getId(), 1));
    }

    /** Leaves what failed on the version it is on; does nothing while the batch gets on. */
    @Transactional
    public void leave(String batch) {
        var progress = progress(migration(batch));
        if (progress.isStuck()) {
            migrations.leave(batch, progress.total() - progress.done());
            management.deleteBatch(batch, false);
        }
    }

    private List<Job> failed(String batch) {
        return management.createBatchQuery().batchId(batch).list().stream()
                .flatMap(each -> jobs(each).withException().list().stream())
                .toList();
    }

    private Progress told(BatchStatistics batch) {
        return new Progress(batch.getTotalJobs(), batch.getCompletedJobs(), batch.getFailedJobs(), (int)
                jobs(batch).withException().withRetriesLeft().count());
    }

    private JobQuery jobs(Batch batch) {
        return management.createJobQuery().jobDefinitionId(batch.getBatchJobDefinitionId());
    }

    private static Progress done(Migration migration) {
        return new Progress(
                migration.journeys(), migration.journeys() - migration.leftBehind(), migration.leftBehind(), 0);
    }
}
