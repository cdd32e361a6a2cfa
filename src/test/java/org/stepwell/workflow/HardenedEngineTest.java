package org.stepwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.stepwell.HouseTest;
import org.stepwell.audit.Actor;
import org.stepwell.audit.NobodySignedIn;

@HouseTest
class HardenedEngineTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    Decisions decisions;

    @Autowired
    DeployModels deployModels;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void removeWhatTestsDeployed() {
        engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentName("test")
                .list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    @Test
    void showsExpressionsNoBeanButDelegates() {
        deploy(model("curious", "<serviceTask id='a' camunda:delegateExpression='${jdbcTemplate}'/>"));
        assertThatThrownBy(() -> Actor.asSystem("test", () -> runtime.startProcessInstanceByKey("curious")))
                .hasMessageContaining("jdbcTemplate");
    }

    @Test
    void refusesEveryCallWhileNobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> tasks.createTaskQuery()).isInstanceOf(NobodySignedIn.class);
        assertThatThrownBy(() -> runtime.createProcessInstanceQuery()).isInstanceOf(NobodySignedIn.class);
        assertThatThrownBy(() -> repository.createDeployment()).isInstanceOf(NobodySignedIn.class);
    }

    @Test
    void stopsAtAnErrorNobodyModels() {
        configuration().getBeans().put("throwsUnmodelledError", (org.camunda.bpm.engine.delegate.JavaDelegate)
                execution -> {
                    throw new BpmnError("nobody-models-this");
                });
        deploy(
                model(
                        "unmodelled",
                        "<serviceTask id='a' camunda:asyncBefore='true' camunda:delegateExpression='${throwsUnmodelledError}'/>"));
        var instance = Actor.asSystem("test", () -> runtime.startProcessInstanceByKey("unmodelled"));
        var management = engine.getManagementService();
        var job =
                management.createJobQuery().processInstanceId(instance.getId()).singleResult();
        for (var tries = 0; tries < 5; tries++) {
            assertThatThrownBy(() -> management.executeJob(job.getId())).hasMessageContaining("nobody-models-this");
        }
        assertThat(engine.getRuntimeService()
                        .createIncidentQuery()
                        .processInstanceId(instance.getId())
                        .count())
                .isEqualTo(1);
        configuration().getBeans().remove("throwsUnmodelledError");
    }

    @Test
    void runsInUtcWithStrongIdsAndItsOwnTransactionsAreOurs() {
        assertThat(TimeZone.getDefault().getID()).isEqualTo("UTC");
        assertThat(configuration().getIdGenerator()).isInstanceOf(StrongUuidGenerator.class);
        assertThat(configuration().getDatabaseSchemaUpdate()).isEqualTo("false");
        assertThat(configuration().isJobExecutorDeploymentAware()).isFalse();
        assertThat(configuration().getSkipIsolationLevelCheck()).isFalse();
        assertThat(configuration().getJdbcStatementTimeout()).isEqualTo(25);
    }

    @Test
    void carriesNoObjectsInItsVariables() {
        deploy(model("waiting", "<userTask id='a' camunda:candidateGroups='supervisor'/>"));
        assertThatThrownBy(() -> Actor.asSystem(
                        "test",
                        () -> runtime.startProcessInstanceByKey(
                                "waiting", Map.of("object", new java.util.concurrent.atomic.AtomicInteger(1)))))
                .isInstanceOf(ProcessEngineException.class);
        assertThat(engine.getRuntimeService()
                        .createVariableInstanceQuery()
                        .variableName("object")
                        .count())
                .isZero();
    }

    @Test
    void hasTheIndexThatEveryCompletionNeeds() {
        assertThat(jdbc.queryForList("select indexdef from pg_indexes where tablename = 'act_ru_task'", String.class))
                .anyMatch(index -> index.contains("(parent_task_id_)"));
    }

    @Test
    void keepsRulesInputsInOurTablesAndOutOfTheEnginesHistory() {
        var inputs = Map.<String, Object>of("domain", "housing", "finding", "positive", "wantsHelp", true);
        Actor.asSystem("test", () -> decisions.single("identify-needs", inputs, String.class));
        assertThat(jdbc.queryForObject("select count(*) from act_hi_decinst", Integer.class))
                .isZero();
        assertThat(jdbc.queryForList(
                        "select (jsonb_each_text(inputs)).value from decision_record where id ="
                                + " (select max(id) from decision_record where decision_key = 'identify-needs')",
                        String.class))
                .containsExactlyInAnyOrder("housing", "positive", "true");
    }

    @Test
    void deploysAnUnchangedUnitOnceUnderRelativeNames() {
        var before = engine.getRepositoryService().createDeploymentQuery().count();
        deployModels.start();
        assertThat(engine.getRepositoryService().createDeploymentQuery().count())
                .isEqualTo(before);
        assertThat(engine.getRepositoryService().createProcessDefinitionQuery().list())
                .allMatch(definition -> definition.getResourceName().startsWith("processes/"));
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    private void deploy(String model) {
        Actor.asSystem("test", () -> repository
                .createDeployment()
                .name("test")
                .addString("test-" + UUID.randomUUID() + ".bpmn", model)
                .deploy());
    }

    private static String model(String key, String step) {
        return "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'"
                + " xmlns:camunda='http://camunda.org/schema/1.0/bpmn' targetNamespace='t'><process id='" + key
                + "' isExecutable='true' camunda:historyTimeToLive='P1D'><startEvent id='s'/>"
                + "<sequenceFlow id='f1' sourceRef='s' targetRef='a'/>" + step
                + "<sequenceFlow id='f2' sourceRef='a' targetRef='e'/><endEvent id='e'/></process></definitions>";
    }
}
