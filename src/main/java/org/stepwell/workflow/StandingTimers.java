package org.stepwell.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.springframework.stereotype.Component;

/**
 * Stops timers and lets them go on, as part of whatever the engine is doing right now: its own command to suspend jobs
 * writes past a step that is under way and would undo it.
 */
@Component
class StandingTimers {

    private final ProcessEngine engine;

    StandingTimers(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Does this to every timer of the process instance. */
    void of(String processInstanceId, Consumer<TimerEntity> what) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(context -> {
            timers(context, processInstanceId).forEach(what);
            return null;
        });
    }

    /** @return since when the timers stand still; one that was set during the pause only since then */
    Instant standingSince(String processInstanceId, Instant pausedAt) {
        var since = new ArrayList<>(List.of(pausedAt));
        of(processInstanceId, timer -> since.add(timer.getCreateTime().toInstant()));
        return since.stream().max(Instant::compareTo).orElseThrow();
    }

    static void stop(TimerEntity timer) {
        timer.setSuspensionState(SuspensionState.SUSPENDED.getStateCode());
    }

    static void goOn(TimerEntity timer, Duration stood) {
        timer.setDuedate(Date.from(timer.getDuedate().toInstant().plus(stood)));
        timer.setSuspensionState(SuspensionState.ACTIVE.getStateCode());
    }

    private static List<TimerEntity> timers(CommandContext context, String processInstanceId) {
        return context.getJobManager().findJobsByProcessInstanceId(processInstanceId).stream()
                .filter(TimerEntity.class::isInstance)
                .map(TimerEntity.class::cast)
                .toList();
    }
}
