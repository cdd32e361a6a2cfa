package org.stepwell.operations;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.batch.Batch;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.workflow.Walk;

/** A process of two steps; its second version calls the first step differently and has another second step. */
@Component
public class TwoVersions {

    public static final String PROCESS = "visit-at-home";

    private static final String MODEL = """
            <definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'
                xmlns:camunda='http://camunda.org/schema/1.0/bpmn' targetNamespace='t'>
              <process id='visit-at-home' name='Visit at home' isExecutable='true' camunda:historyTimeToLive='P1D'>
                <startEvent id='s'/><sequenceFlow id='f1' sourceRef='s' targetRef='plan-visit'/>
                <userTask id='plan-visit' name='%s' camunda:candidateGroups='care-manager'/>
                <boundaryEvent id='on-visit-late' name='Visit is late' attachedToRef='plan-visit' cancelActivity='false'>
                  <timerEventDefinition><timeDuration xsi:type='tFormalExpression'>P7D</timeDuration></timerEventDefinition>
                </boundaryEvent>
                <sequenceFlow id='f3' sourceRef='on-visit-late' targetRef='late'/><endEvent id='late'/>
                <sequenceFlow id='f2' sourceRef='plan-visit' targetRef='%s'/>
                <userTask id='%s' name='%s' camunda:candidateGroups='care-manager'/>
              </process></definitions>""";

    private final ProcessEngine engine;
    private final Enrolment enrolment;
    private final Walk walk;
    private final List<String> deployments = new ArrayList<>();

    TwoVersions(ProcessEngine engine, Enrolment enrolment, Walk walk) {
        this.engine = engine;
        this.enrolment = enrolment;
        this.walk = walk;
    }

    /** @return the number of the version with the step make-visit */
    public int first() {
        return deploy(MODEL.formatted("Plan visit", "make-visit", "make-visit", "Make visit"));
    }

    /** @return the number of the version with the step ring-first instead */
    public int second() {
        return deploy(MODEL.formatted("Plan the visit", "ring-first", "ring-first", "Ring first"));
    }

    /** Takes the older version away with all that runs on it. */
    public void deleteFirst() {
        var first = deployments.remove(deployments.size() - 1);
        engine.getRepositoryService().deleteDeployment(first, true);
    }

    public void forget() {
        engine.getManagementService().createBatchQuery().list().forEach(batch -> engine.getManagementService()
                .deleteBatch(batch.getId(), true));
        deployments.forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment, true));
        deployments.clear();
    }

    /** @return somebody new at the first step */
    public Episode startsFor() {
        var episode = enrolment.enrol();
        Actor.asSystem("test", () -> engine.getRuntimeService()
                .startProcessInstanceByKey(PROCESS, episode.id().toString()));
        return episode;
    }

    public void goesOn(Episode episode) {
        var task = walk.task(episode.id().toString(), "plan-visit").getId();
        Actor.asSystem("test", () -> {
            engine.getTaskService().complete(task);
        });
    }

    public String journey(Episode episode) {
        return walk.instance(PROCESS, episode.id().toString()).getId();
    }

    /** Does what the engine has to do for its batches, each part as often as it is tried. */
    public void runBatches() {
        runBatches(5);
    }

    void runBatches(int tries) {
        engine.getManagementService().createBatchQuery().list().forEach(batch -> {
            run(batch.getSeedJobDefinitionId());
            for (var attempt = 0; attempt < tries; attempt++) {
                run(batch.getBatchJobDefinitionId());
            }
        });
    }

    /** Has the engine put away what is done. */
    public void putBatchesAway() {
        engine.getManagementService().createBatchQuery().list().stream()
                .map(Batch::getMonitorJobDefinitionId)
                .forEach(this::run);
    }

    private void run(String definition) {
        engine.getManagementService()
                .createJobQuery()
                .jobDefinitionId(definition)
                .withRetriesLeft()
                .list()
                .forEach(job -> {
                    try {
                        walk.run(job);
                    } catch (RuntimeException failed) {
                        // the engine has noted it
                    }
                });
    }

    private int deploy(String model) {
        var deployed = engine.getRepositoryService()
                .createDeployment()
                .addString("visit-at-home.bpmn", model)
                .deployWithResult();
        deployments.add(0, deployed.getId());
        return deployed.getDeployedProcessDefinitions().get(0).getVersion();
    }
}
