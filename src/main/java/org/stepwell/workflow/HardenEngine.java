package org.stepwell.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Turns the engine's open defaults into closed ones, and makes it wait until Flyway has made its tables. */
@Component
@DependsOnDatabaseInitialization
class HardenEngine extends AbstractProcessEnginePlugin implements SmartInitializingSingleton {

    private static final int STATEMENT_TIMEOUT_SECONDS = 25;

    private final Map<Object, Object> delegates = new HashMap<>();
    private final ListableBeanFactory beans;
    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher news;

    HardenEngine(ListableBeanFactory beans, JdbcTemplate jdbc, ApplicationEventPublisher news) {
        this.beans = beans;
        this.jdbc = jdbc;
        this.news = news;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        whatModelsMayDo(engine);
        whatIsStored(engine);
        howRulesRun(engine);
        howJobsRun(engine);
    }

    /** Two nodes with the default ids would take each other's, and fail each other's jobs. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        if (!(engine.getIdGenerator() instanceof StrongUuidGenerator)) {
            throw new IllegalStateException("camunda.bpm.id-generator must be strong");
        }
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
        engine.setCustomPreDeployers(List.of(new RefuseDeployment()));
        // An error nobody models must stop the journey as an incident, not end its path quietly.
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
    }

    private void whatIsStored(ProcessEngineConfigurationImpl engine) {
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setEnableDefaultDbHistoryEventHandler(false);
        engine.setCustomHistoryEventHandlers(historyListeners());
        // "end" would rewrite all history rows of an episode when it closes, a third of all WAL.
        engine.setHistoryRemovalTimeStrategy("start");
        engine.setHistoryCleanupBatchWindowStartTime("01:00");
        engine.setHistoryCleanupBatchWindowEndTime("05:00");
        engine.setHistoryTimeToLive("P540D");
    }

    /** The engine's own history and ours, and whoever keeps a picture of it. */
    private List<HistoryEventHandler> historyListeners() {
        var listeners =
                new ArrayList<>(beans.getBeansOfType(HistoryEventHandler.class).values());
        listeners.add(new KeepDecisions(new DbHistoryEventHandler(), jdbc));
        listeners.add(new HoldNewTimers(jdbc));
        return listeners;
    }

    private static void howRulesRun(ProcessEngineConfigurationImpl engine) {
        engine.setDmnEngineConfiguration(rules());
    }

    /** How rules are read, in force or on trial. */
    static DefaultDmnEngineConfiguration rules() {
        var rules = new DefaultDmnEngineConfiguration();
        rules.setFeelEngineFactory(RememberedRules::new);
        return rules;
    }

    private void howJobsRun(ProcessEngineConfigurationImpl engine) {
        engine.setFailedJobRetryTimeCycle("PT10S,PT1M,PT10M,PT1H");
        engine.setJobExecutorAcquireByDueDate(true);
        engine.setEnsureJobDueDateNotNull(true);
        // After an outage the person at the highest risk goes first, and among equals whoever waits longest.
        engine.setJobExecutorAcquireByPriority(true);
        // Shorter than half a job's lock, so that no second node takes a job that the first still runs.
        engine.setJdbcStatementTimeout(STATEMENT_TIMEOUT_SECONDS);
        engine.setCustomIncidentHandlers(List.of(new AnnounceStoppedStep(news)));
    }
}
