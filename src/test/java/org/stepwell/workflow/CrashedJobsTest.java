package org.stepwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stepwell.HouseTest;
import org.stepwell.audit.Actor;

/** A node that dies reports no failure, so what its successors find is a lock that ran out. */
@HouseTest
class CrashedJobsTest {

    private static final String MODEL = """
            <definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'
                xmlns:camunda='http://camunda.org/schema/1.0/bpmn' targetNamespace='t'>
              <process id='deadly' isExecutable='true' camunda:historyTimeToLive='P1D'>
                <startEvent id='s'/><sequenceFlow id='f' sourceRef='s' targetRef='a'/>
                <serviceTask id='a' camunda:asyncBefore='true' camunda:delegateExpression='${deadly}'/>
              </process></definitions>""";

    @Autowired
    private CrashedJobs crashed;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private final AtomicInteger runs = new AtomicInteger();
    private String deployment;
    private String job;

    @BeforeEach
    void aJobIsDue() {
        configuration().getBeans().put("deadly", (JavaDelegate) execution -> runs.incrementAndGet());
        deployment = engine.getRepositoryService()
                .createDeployment()
                .addString(UUID.randomUUID() + ".bpmn", MODEL)
                .deploy()
                .getId();
        job = Actor.asSystem("test", () -> {
            var instance = runtime.startProcessInstanceByKey("deadly");
            return management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .singleResult()
                    .getId();
        });
    }

    @AfterEach
    void forget() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
        configuration().getBeans().remove("deadly");
    }

    @Test
    void suspectsNobodyWhoseLockStands() {
        lock(Duration.ofMinutes(1));

        assertThat(crashed.suspects()).doesNotContain(job);
    }

    @Test
    void stopsAJobAfterThreeDeadNodes() {
        for (var death = 1; death <= 3; death++) {
            lock(Duration.ofMinutes(-1));
            assertThat(crashed.suspects()).contains(job);
            assertThat(retries()).isEqualTo(5);
            assertThat(death == 3 || crashed.mayRun(job)).isTrue();
        }
        assertThat(crashed.mayRun(job)).isFalse();

        assertThat(retries()).isZero();
        assertThat(engine.getRuntimeService()
                        .createIncidentQuery()
                        .configuration(job)
                        .count())
                .isOne();
        assertThat(crashed.suspects()).doesNotContain(job);
    }

    @Test
    void clearsASuspectThatDoesNoHarm() {
        lock(Duration.ofMinutes(-1));
        var executor = new CarefulJobExecutor(crashed);
        executor.look();
        var run = executor.getExecuteJobsRunnable(
                List.of(job), (ProcessEngineImpl) configuration().getProcessEngine());

        Actor.asSystem(
                "timer",
                () -> run.executeJob(
                        job, configuration().getCommandExecutorTxRequired(), new JobFailureCollector(job)));

        assertThat(runs).hasValue(1);
        assertThat(crashed.suspects()).doesNotContain(job);
    }

    private int retries() {
        return engine.getManagementService()
                .createJobQuery()
                .jobId(job)
                .singleResult()
                .getRetries();
    }

    private void lock(Duration left) {
        jdbc.update(
                "update act_ru_job set lock_owner_ = 'a-node', lock_exp_time_ = ? where id_ = ?",
                Timestamp.from(clock.instant().plus(left)),
                job);
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
