package org.stepwell.operations.process;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.stepwell.operations.JourneyRefused;

/** Where a journey stands in its model, where it could be put, and the commands that put it there. */
@Component
public class Positions {

    /** All the engine keeps of the reason; a person's words stay in our own table. */
    private static final String BY_HAND = "By hand, from Operations";

    private final RuntimeService runtime;
    private final RepositoryService repository;

    Positions(RuntimeService runtime, RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    /** @return the steps it is at, by their ids and in the model's words; steps that have yet to begin among them */
    public Map<String, String> now(String journey) {
        var steps = new TreeSet<String>();
        var root = runtime.getActivityInstance(journey);
        if (root != null) {
            gather(root, steps);
        }
        return named(journey, steps);
    }

    /** @return those of them that it can be taken away from */
    public Map<String, String> leavable(String journey) {
        var now = now(journey);
        if (!now.isEmpty()) {
            now.keySet().removeIf(step -> !model(journey).isLeavable(step));
        }
        return now;
    }

    /** @return the steps it can be put at, from left to right */
    public Map<String, String> places(String journey) {
        return model(journey).places();
    }

    /** @return the step and the events that hang on it, by their ids and in the model's words */
    public Map<String, String> endsWith(String journey, String step) {
        return named(journey, model(journey).withWhatHangsOn(step));
    }

    /**
     * Everything of the one step ends, and the other begins; what else the journey does goes on. Throws
     * {@link JourneyRefused} when the other fails as it begins, such as one that files answers nobody gave.
     */
    public void move(String journey, String from, String to) {
        var model = model(journey);
        try {
            runtime.createProcessInstanceModification(journey)
                    .cancelAllForActivity(model.whole(from))
                    .startBeforeActivity(model.whole(to))
                    .setAnnotation(BY_HAND)
                    .execute();
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("The journey moved on meanwhile", e);
        } catch (ConcurrencyFailureException quicker) {
            throw quicker;
        } catch (RuntimeException failed) {
            throw new JourneyRefused("step-failed", failed);
        }
    }

    /** Ends the journey and what it called. */
    public void end(String journey) {
        runtime.deleteProcessInstance(journey, BY_HAND);
    }

    private static void gather(ActivityInstance at, Set<String> steps) {
        Arrays.stream(at.getChildTransitionInstances())
                .forEach(next -> steps.add(StepModel.step(next.getActivityId())));
        var children = at.getChildActivityInstances();
        Arrays.stream(children).forEach(child -> gather(child, steps));
        var isLeaf = children.length == 0 && at.getChildTransitionInstances().length == 0;
        if (isLeaf && at.getParentActivityInstanceId() != null) {
            steps.add(StepModel.step(at.getActivityId()));
        }
    }

    private Map<String, String> named(String journey, Set<String> steps) {
        var named = new LinkedHashMap<String, String>();
        if (!steps.isEmpty()) {
            var model = model(journey);
            steps.forEach(step -> named.put(step, model.name(step)));
        }
        return named;
    }

    private StepModel model(String journey) {
        var instance =
                runtime.createProcessInstanceQuery().processInstanceId(journey).singleResult();
        if (instance == null) {
            throw new JourneyRefused("over");
        }
        return new StepModel(repository.getBpmnModelInstance(instance.getProcessDefinitionId()));
    }
}
