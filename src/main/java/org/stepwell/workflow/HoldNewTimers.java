package org.stepwell.workflow;

import java.util.List;
import org.camunda.bpm.engine.history.JobState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricJobLogEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lets a timer stand still from the moment it is set when its journey is paused; {@link RoutineTimers} lets it go on. */
class HoldNewTimers implements HistoryEventHandler {

    private final PausedJourneys paused;

    HoldNewTimers(JdbcTemplate jdbc) {
        paused = new PausedJourneys(jdbc);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricJobLogEvent log && log.getState() == JobState.CREATED.getStateCode()) {
            var job = Context.getCommandContext().getDbEntityManager().selectById(JobEntity.class, log.getJobId());
            if (job instanceof TimerEntity timer && timer.getExecutionId() != null && isPaused(timer)) {
                StandingTimers.stop(timer);
            }
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    private boolean isPaused(TimerEntity timer) {
        var businessKey = timer.getExecution().getProcessBusinessKey();
        return businessKey != null && paused.isPaused(businessKey, timer.getProcessDefinitionKey());
    }
}
