package org.stepwell.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;

/**
 * Deploys each unit that comes with Stepwell as one whole: an unchanged unit keeps its version on every node, a changed
 * one moves as a whole, so that a running patient keeps the forms and rules they started with. A unit that analysts of
 * this site have published is theirs: what an upgrade brings waits until they have looked at it.
 */
@Component
class DeployModels implements SmartLifecycle {

    /** Before anything that starts processes. */
    static final int PHASE = 0;

    private static final Logger log = LoggerFactory.getLogger(DeployModels.class);

    private final RepositoryService repository;
    private final UnitDeployments deployments;
    private final BundledModels bundled;
    private boolean running;

    DeployModels(RepositoryService repository, UnitDeployments deployments, BundledModels bundled) {
        this.repository = repository;
        this.deployments = deployments;
        this.bundled = bundled;
    }

    @Override
    public void start() {
        Actor.asSystem("deployment", () -> bundled.units().forEach(this::deploy));
        running = true;
    }

    private void deploy(String unit, Map<String, String> files) {
        if (isAnalysts(unit)) {
            log.info("The unit {} is as this site's analysts published it; what comes with Stepwell waits", unit);
            return;
        }
        var deployment = repository
                .createDeployment()
                .name(UnitDeployment.PREFIX + unit)
                .source(UnitDeployment.BUNDLE)
                .enableDuplicateFiltering(false);
        files.forEach(deployment::addString);
        deployment.deploy();
    }

    private boolean isAnalysts(String unit) {
        return deployments
                .newest(unit)
                .map(Deployment::getSource)
                .filter(UnitDeployment.ANALYST::equals)
                .isPresent();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
