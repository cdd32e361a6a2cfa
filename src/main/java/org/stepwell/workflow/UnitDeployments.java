package org.stepwell.workflow;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentQuery;
import org.springframework.stereotype.Component;

/** Finds what was deployed of units. */
@Component
public class UnitDeployments {

    private final RepositoryService repository;

    UnitDeployments(RepositoryService repository) {
        this.repository = repository;
    }

    /** @return of every unit, the newest first */
    public List<Deployment> all() {
        return newestFirst(repository.createDeploymentQuery().deploymentNameLike(UnitDeployment.PREFIX + "%"));
    }

    /** @return of this unit, the newest first */
    public List<Deployment> of(String unit) {
        return newestFirst(repository.createDeploymentQuery().deploymentName(UnitDeployment.PREFIX + unit));
    }

    /** @return what is in force; empty for a unit that was never deployed */
    public Optional<Deployment> newest(String unit) {
        return of(unit).stream().findFirst();
    }

    private static List<Deployment> newestFirst(DeploymentQuery query) {
        return query.orderByDeploymentTime().desc().list();
    }
}
