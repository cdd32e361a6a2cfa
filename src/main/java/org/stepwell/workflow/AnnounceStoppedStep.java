package org.stepwell.workflow;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.context.ApplicationEventPublisher;

/** Makes the engine's incident known to the clinic, in its own transaction: a stopped step is never found by chance. */
class AnnounceStoppedStep extends DefaultIncidentHandler {

    private final ApplicationEventPublisher news;

    AnnounceStoppedStep(ApplicationEventPublisher news) {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
        this.news = news;
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
        var incident = super.handleIncident(context, message);
        if (context.getExecutionId() != null) {
            var execution =
                    Context.getCommandContext().getExecutionManager().findExecutionById(context.getExecutionId());
            news.publishEvent(new StepStopped(execution.getProcessInstanceId(), context.getConfiguration()));
        }
        return incident;
    }
}
