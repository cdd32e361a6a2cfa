package org.stepwell.workflow;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Starts processes and tells them news; the only way in for a feature's events. */
@Component
public class Journeys {

    private final RuntimeService runtime;

    Journeys(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** @return the id of the new process instance, for the feature to keep and {@link #tell} by */
    public String start(String processKey, String businessKey, Map<String, Object> variables) {
        return runtime.startProcessInstanceByKey(processKey, businessKey, variables)
                .getId();
    }

    /** Delivers the message to every instance of this business key that waits for it, and to nobody if none does. */
    public void spread(String businessKey, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .correlateAll();
    }

    /** Delivers the message to exactly this instance; throws {@link NoSuchStep} when nothing there waits for it. */
    public void tell(String processInstanceId, String message, Map<String, Object> variables) {
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceId(processInstanceId)
                    .setVariables(variables)
                    .correlate();
        } catch (MismatchingMessageCorrelationException e) {
            throw new NoSuchStep(message, e);
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("Somebody else moved this journey at the same moment", e);
        }
    }

    /**
     * Delivers the message to every journey with this business key that waits for it; for news that a journey may be
     * past, or not yet open to.
     *
     * @return whether any waited
     */
    public boolean tellIfWaiting(String businessKey, String message, Map<String, Object> variables) {
        var told = runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .setVariables(variables)
                .correlateAllWithResult();
        return !told.isEmpty();
    }
}
