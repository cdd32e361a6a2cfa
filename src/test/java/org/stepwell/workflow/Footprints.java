package org.stepwell.workflow;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Writes down each step and flow that any process takes while tests run. */
@Component
class Footprints extends AbstractProcessEnginePlugin {

    private static final Map<String, Set<String>> BY_PROCESS = new ConcurrentHashMap<>();

    static Set<String> of(String processKey) {
        return BY_PROCESS.computeIfAbsent(processKey, key -> ConcurrentHashMap.newKeySet());
    }

    static void forget(String processKey) {
        of(processKey).clear();
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        if (engine.getCustomPostBPMNParseListeners() == null) {
            engine.setCustomPostBPMNParseListeners(new ArrayList<>());
        }
        engine.getCustomPostBPMNParseListeners().add(new Listen());
    }

    private static class Listen extends AbstractBpmnParseListener {

        private static final ExecutionListener STEP =
                execution -> of(key(execution.getProcessDefinitionId())).add(execution.getCurrentActivityId());
        private static final ExecutionListener FLOW =
                execution -> of(key(execution.getProcessDefinitionId())).add(execution.getCurrentTransitionId());

        @Override
        public void parseProcess(Element process, ProcessDefinitionEntity definition) {
            listen(definition);
        }

        private static void listen(ScopeImpl scope) {
            for (ActivityImpl activity : scope.getActivities()) {
                activity.addListener(ExecutionListener.EVENTNAME_START, STEP);
                activity.getOutgoingTransitions()
                        .forEach(flow -> ((org.camunda.bpm.engine.impl.pvm.process.TransitionImpl) flow)
                                .addListener(ExecutionListener.EVENTNAME_TAKE, FLOW));
                listen(activity);
            }
        }

        private static String key(String definitionId) {
            return definitionId.substring(0, definitionId.indexOf(':'));
        }
    }
}
