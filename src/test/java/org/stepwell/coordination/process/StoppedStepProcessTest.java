package org.stepwell.coordination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.ProcessTest;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.Desk;

@ProcessTest("stopped-step")
@WithMockUser(CARE_MANAGER)
class StoppedStepProcessTest {

    private static final String MODEL = """
            <definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'
                xmlns:camunda='http://camunda.org/schema/1.0/bpmn' targetNamespace='t'>
              <process id='send-somewhere' name='Send somewhere' isExecutable='true' camunda:historyTimeToLive='P1D'>
                <startEvent id='s'/><sequenceFlow id='f' sourceRef='s' targetRef='a'/>
                <serviceTask id='a' name='Send letter' camunda:asyncBefore='true' camunda:delegateExpression='${sendLetter}'/>
              </process></definitions>""";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Walk walk;

    @Autowired
    private Desk desk;

    private final AtomicBoolean partnerIsDown = new AtomicBoolean(true);
    private String key;
    private ProcessInstance sending;
    private String deployment;

    @BeforeEach
    void aStepFailsAtEveryTry(@Autowired Enrolment enrolment) {
        beans().put("sendLetter", (JavaDelegate) execution -> {
            if (partnerIsDown.get()) {
                throw new IllegalStateException("connection refused");
            }
        });
        key = enrolment.enrol().id().toString();
        deployment = engine.getRepositoryService()
                .createDeployment()
                .addString("send-somewhere.bpmn", MODEL)
                .deploy()
                .getId();
        sending = Actor.asSystem("test", () -> runtime.startProcessInstanceByKey("send-somewhere", key));
        for (var tries = 0; tries < 5; tries++) {
            assertThatThrownBy(this::tryOnce).hasMessageContaining("connection refused");
        }
    }

    @AfterEach
    void forget() {
        beans().remove("sendLetter");
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    @Test
    void namesTheStepToASupervisorWhoHasItTriedAgain() {
        var shown = walk.as("supervisor", () -> {
            var task = walk.task(key, "resolve-stopped-step");
            return desk.open(claimed(task.getId())).data();
        });
        assertThat(shown.get("stopped")).isEqualTo("Send somewhere: Send letter");

        partnerIsDown.set(false);
        var repair = walk.instance(StoppedStepProcess.KEY, key);
        walk.complete("supervisor", key, "resolve-stopped-step", Map.of("decision", "retry"));
        assertThat(repair).isEnded();
        tryOnce();

        assertThat(sending).isEnded();
    }

    @Test
    void leavesItWhenThePersonIsServedAnotherWay() {
        walk.complete("supervisor", key, "resolve-stopped-step", Map.of("decision", "leave"));

        assertThat(sending).isNotEnded();
        assertThat(walk.jobs(key)).extracting("retries").containsOnly(0);
        assertThat(walk.waitsAt(key, "resolve-stopped-step")).isFalse();
    }

    @Test
    void comesBackWhenItFailsOnceMore() {
        walk.complete("supervisor", key, "resolve-stopped-step", Map.of("decision", "retry"));
        assertThatThrownBy(this::tryOnce).hasMessageContaining("connection refused");

        assertThat(walk.waitsAt(key, "resolve-stopped-step")).isTrue();
    }

    @Test
    void isNobodysTaskButASupervisors() {
        assertThat(catchThrowable(
                        () -> walk.complete("peer-support-specialist", key, "resolve-stopped-step", Map.of())))
                .isInstanceOf(NotPermitted.class);
    }

    private String claimed(String taskId) {
        engine.getTaskService().setAssignee(taskId, "supervisor");
        return taskId;
    }

    private void tryOnce() {
        walk.jobs(key).stream()
                .filter(job -> job.getProcessInstanceId().equals(sending.getId()))
                .forEach(walk::run);
    }

    private Map<Object, Object> beans() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getBeans();
    }
}
