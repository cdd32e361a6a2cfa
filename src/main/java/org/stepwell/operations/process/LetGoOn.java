package org.stepwell.operations.process;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.operations.JourneyReader;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.RoutineTimers;

/** Lets go on what was suspended; timers that stand still for a crisis go on standing still. */
@Service
public class LetGoOn {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final RoutineTimers timers;
    private final JourneyReader journeys;
    private final Accounts accounts;
    private final AuditTrail audit;

    LetGoOn(
            RuntimeService runtime,
            RepositoryService repository,
            RoutineTimers timers,
            JourneyReader journeys,
            Accounts accounts,
            AuditTrail audit) {
        this.runtime = runtime;
        this.repository = repository;
        this.timers = timers;
        this.journeys = journeys;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** Every journey of the version, and new ones. */
    @Transactional
    public void version(String definition) {
        accounts.currentFor(Action.REPAIR_JOURNEYS);
        if (repository
                        .createProcessDefinitionQuery()
                        .processDefinitionId(definition)
                        .count()
                == 0) {
            throw new NotPermitted();
        }
        repository.activateProcessDefinitionById(definition, true, null);
        runtime.createProcessInstanceQuery().processDefinitionId(definition).list().stream()
                .map(ProcessInstance::getId)
                .forEach(timers::hold);
    }

    /** One journey. */
    @Transactional
    public void journey(String id) {
        var journey = journeys.find(id);
        if (journey.patient() != null) {
            audit.record(AuditAction.CHANGE, journey.patient(), "journey let go on");
        }
        runtime.activateProcessInstanceById(id);
        timers.hold(id);
    }
}
