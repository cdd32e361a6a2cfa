package org.stepwell.sandbox.process;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import org.stepwell.sandbox.PathwayFile;
import org.stepwell.sandbox.PathwayTest;
import org.stepwell.sandbox.TrialRefused;
import org.stepwell.workflow.UnitDeployment;
import org.stepwell.workflow.UnitDeployments;

/** Finds the tests that others come after, as they were deployed with their units. */
@Component
class DeployedTests {

    private final RepositoryService repository;
    private final UnitDeployments deployments;

    DeployedTests(RepositoryService repository, UnitDeployments deployments) {
        this.repository = repository;
        this.deployments = deployments;
    }

    /**
     * What comes before a test.
     *
     * @param services the kinds that those before need, and those that the test itself needs
     */
    record Before(List<String> services, List<PathwayTest.Step> steps) {}

    /** @throws TrialRefused when there is no such test, and when one would come after itself */
    Before before(PathwayTest test) {
        var services = new LinkedHashSet<>(test.services());
        var steps = new ArrayList<PathwayTest.Step>();
        var known = new LinkedHashSet<String>();
        for (var after = test.after(); after != null; ) {
            if (!known.add(after)) {
                throw new TrialRefused("after-itself", after);
            }
            var earlier = PathwayFile.read(text(after));
            services.addAll(earlier.services());
            steps.addAll(0, earlier.steps());
            after = earlier.after();
        }
        return new Before(List.copyOf(services), steps);
    }

    private String text(String unitAndKey) {
        var unit = unitAndKey.substring(0, unitAndKey.indexOf('/'));
        var name = "processes/" + unitAndKey + "." + UnitDeployment.TEST_ENDING;
        return deployments
                .newest(unit)
                .flatMap(deployment -> repository.getDeploymentResources(deployment.getId()).stream()
                        .filter(resource -> resource.getName().equals(name))
                        .findFirst())
                .map(resource -> new String(resource.getBytes(), StandardCharsets.UTF_8))
                .orElseThrow(() -> new TrialRefused("no-test", unitAndKey));
    }
}
