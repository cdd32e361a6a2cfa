package org.stepwell.operations;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.workflow.Walk;

/** A process with a step that fails for everybody until it is mended, and whose exception tells what it should not. */
@Component
public class BrokenStep {

    public static final String PROCESS = "send-letters";
    public static final String STEP = "send-letter";
    static final String TELLTALE = "Robin has been in despair since May";

    private static final String MODEL = """
            <definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'
                xmlns:camunda='http://camunda.org/schema/1.0/bpmn' targetNamespace='t'>
              <process id='send-letters' name='Send letters' isExecutable='true' camunda:historyTimeToLive='P1D'>
                <startEvent id='s'/><sequenceFlow id='f' sourceRef='s' targetRef='send-letter'/>
                <serviceTask id='send-letter' name='Send letter' camunda:asyncBefore='true' camunda:delegateExpression='${sendLetters}'/>
              </process></definitions>""";

    private final ProcessEngine engine;
    private final Enrolment enrolment;
    private final Walk walk;
    private final AtomicBoolean broken = new AtomicBoolean();
    private String deployment;

    BrokenStep(ProcessEngine engine, Enrolment enrolment, Walk walk) {
        this.engine = engine;
        this.enrolment = enrolment;
        this.walk = walk;
    }

    public void deploy() {
        broken.set(true);
        beans().put("sendLetters", (JavaDelegate) execution -> {
            if (broken.get()) {
                throw new IllegalStateException("failed", new UnsupportedOperationException(TELLTALE));
            }
        });
        deployment = engine.getRepositoryService()
                .createDeployment()
                .addString("send-letters.bpmn", MODEL)
                .deploy()
                .getId();
    }

    public void mend() {
        broken.set(false);
    }

    public void forget() {
        beans().remove("sendLetters");
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    /** @return somebody new for whom it has failed as often as it is tried */
    public Episode stopsFor() {
        return failsFor(5);
    }

    public Episode failsFor(int tries) {
        var episode = enrolment.enrol();
        start(episode);
        for (var attempt = 0; attempt < tries; attempt++) {
            runFor(episode);
        }
        return episode;
    }

    public void start(Episode episode) {
        Actor.asSystem("test", () -> engine.getRuntimeService()
                .startProcessInstanceByKey(PROCESS, episode.id().toString(), Map.of()));
    }

    /** Tries the step, as the engine would. */
    public void runFor(Episode episode) {
        var journey = walk.instance(PROCESS, episode.id().toString()).getId();
        walk.jobs(episode.id().toString()).stream()
                .filter(job -> job.getProcessInstanceId().equals(journey))
                .forEach(job -> {
                    try {
                        walk.run(job);
                    } catch (RuntimeException expected) {
                        // as often as it is broken
                    }
                });
    }

    /** @return whether the letter was sent */
    public boolean isOverFor(Episode episode) {
        return walk.instance(PROCESS, episode.id().toString()) == null;
    }

    private Map<Object, Object> beans() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getBeans();
    }
}
