package org.stepwell.flow.process;

import java.util.List;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.stereotype.Component;
import org.stepwell.audit.AtCommit;
import org.stepwell.patient.EpisodeId;

/** Hears of every journey and step in the engine's own transaction, and has them written as it commits. */
@Component
class WatchJourneys implements HistoryEventHandler {

    private final AtCommit<Moved> moves;

    WatchJourneys(KeepFlow flow) {
        moves = new AtCommit<>(flow::write);
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricProcessInstanceEventEntity journey) {
            hear(journey);
        } else if (event instanceof HistoricActivityInstanceEventEntity step && isStep(step.getActivityType())) {
            hear(step);
        }
    }

    private void hear(HistoricProcessInstanceEventEntity journey) {
        if (journey.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_START)) {
            moves.add(new Moved.JourneyBegan(
                    journey.getProcessInstanceId(),
                    version(journey),
                    EpisodeId.named(journey.getBusinessKey())
                            .map(EpisodeId::value)
                            .orElse(null),
                    journey.getStartTime()));
        } else if (journey.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_END)) {
            var cancelled = !HistoricProcessInstance.STATE_COMPLETED.equals(journey.getState());
            moves.add(new Moved.JourneyEnded(journey.getProcessInstanceId(), journey.getEndTime(), cancelled));
        } else if (journey.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_MIGRATE)) {
            moves.add(new Moved.JourneyMigrated(journey.getProcessInstanceId(), version(journey)));
        }
    }

    private void hear(HistoricActivityInstanceEventEntity step) {
        if (step.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_START)) {
            moves.add(new Moved.StepBegan(
                    step.getActivityInstanceId(),
                    step.getProcessInstanceId(),
                    version(step),
                    step.getActivityId(),
                    step.getStartTime()));
        } else if (step.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_END)) {
            moves.add(new Moved.StepEnded(step.getActivityInstanceId(), step.getEndTime(), step.isCanceled()));
        } else if (step.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_MIGRATE)) {
            moves.add(new Moved.StepMigrated(step.getActivityInstanceId(), version(step), step.getActivityId()));
        }
    }

    /** Nobody does a gateway, and nobody waits there but at a join, whose step before says so. */
    private static boolean isStep(String type) {
        return type != null && !type.endsWith("Gateway") && !type.equals("multiInstanceBody");
    }

    private static Moved.Version version(HistoryEvent event) {
        var definition = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(event.getProcessDefinitionId());
        return new Moved.Version(definition.getKey(), definition.getVersion());
    }
}
