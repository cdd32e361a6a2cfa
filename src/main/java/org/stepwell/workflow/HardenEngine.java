package org.stepwell.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Turns the engine's open defaults into closed ones, and makes it wait until Flyway has made its tables. */
@Component
@DependsOnDatabaseInitialization
class HardenEngine extends AbstractProcessEnginePlugin implements SmartInitializingSingleton {

    private final Map<Object, Object> delegates = new HashMap<>();
    private final ListableBeanFactory beans;
    private final JdbcTemplate jdbc;

    HardenEngine(ListableBeanFactory beans, JdbcTemplate jdbc) {
        this.beans = beans;
        this.jdbc = jdbc;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        whatModelsMayDo(engine);
        whatIsStored(engine);
        howJobsRun(engine);
    }

    /** Only now do all delegates exist; expressions see these beans and no others. */
    @Override
    public void afterSingletonsInstantiated() {
        delegates.putAll(beans.getBeansOfType(JavaDelegate.class));
    }

    private void whatModelsMayDo(ProcessEngineConfigurationImpl engine) {
        engine.setBeans(delegates);
        engine.setExpressionManager(new GuardedExpressions(delegates));
        engine.setScriptEngineResolver(null);
        engine.setEnableScriptCompilation(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableXxeProcessing(false);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setQueryMaxResultsLimit(2000);
        if (engine.getCustomPreBPMNParseListeners() == null) {
            engine.setCustomPreBPMNParseListeners(new ArrayList<>());
        }
        engine.getCustomPreBPMNParseListeners().add(new RefuseCode());
        // An error nobody models must stop the journey as an incident, not end its path quietly.
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
    }

    private void whatIsStored(ProcessEngineConfigurationImpl engine) {
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setEnableDefaultDbHistoryEventHandler(false);
        engine.setCustomHistoryEventHandlers(
                List.of(new KeepDecisions(new DbHistoryEventHandler(), jdbc), new HoldNewTimers(jdbc)));
        // "end" would rewrite all history rows of an episode when it closes, a third of all WAL.
        engine.setHistoryRemovalTimeStrategy("start");
        engine.setHistoryCleanupBatchWindowStartTime("01:00");
        engine.setHistoryCleanupBatchWindowEndTime("05:00");
        engine.setHistoryTimeToLive("P540D");
    }

    private void howJobsRun(ProcessEngineConfigurationImpl engine) {
        engine.setFailedJobRetryTimeCycle("PT10S,PT1M,PT10M,PT1H");
        engine.setJobExecutorAcquireByDueDate(true);
        engine.setEnsureJobDueDateNotNull(true);
    }
}
