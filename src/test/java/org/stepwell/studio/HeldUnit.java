package org.stepwell.studio;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.audit.Actor;
import org.stepwell.workflow.BundledModels;
import org.stepwell.workflow.UnitDeployment;

/**
 * A unit as a site has published it from an older Stepwell: since then we changed its three files, and the site changed
 * the process elsewhere and the form at the same place.
 */
public final class HeldUnit {

    public static final String UNIT = "relapse";
    static final ModelName RULE = name("processes/relapse/detect-relapse.dmn");
    static final ModelName PROCESS = name("processes/relapse/return-to-care.bpmn");
    static final ModelName FORM = name("forms/relapse/offer-return.form");
    private static final String QUESTION = "Does the person want to come back into care?";

    private final RepositoryService repository;
    private final JdbcClient jdbc;
    private final List<String> there;

    public HeldUnit(RepositoryService repository, BundledModels bundled, JdbcClient jdbc) {
        this.repository = repository;
        this.jdbc = jdbc;
        this.there = deployments();
        var before = new TreeMap<>(bundled.units().get(UNIT));
        before.computeIfPresent(RULE.toString(), (name, text) -> text.replace("&gt;= 10", "&gt;= 12"));
        before.computeIfPresent(PROCESS.toString(), (name, text) -> text.replace("\"P2D\"", "\"P4D\""));
        before.computeIfPresent(FORM.toString(), (name, text) -> text.replace(QUESTION, "Do they come back?"));
        var site = new TreeMap<>(before);
        site.computeIfPresent(PROCESS.toString(), (name, text) -> text.replace("Relapse suspected", "Relapse feared"));
        site.computeIfPresent(FORM.toString(), (name, text) -> text.replace("Do they come back?", "Back again?"));
        deploy(UnitDeployment.BUNDLE, before);
        deploy(UnitDeployment.ANALYST, site);
    }

    /** Leaves the unit as it comes, and the log without what was answered. */
    public void remove() {
        Actor.asSystem("test", () -> deployments().stream()
                .filter(id -> !there.contains(id))
                .forEach(id -> repository.deleteDeployment(id, true)));
        List.of("model_proposal_waiver", "model_proposal_file").forEach(table -> jdbc.sql(
                        "delete from " + table + " where proposal_id in (select id from model_proposal where unit = ?)")
                .param(UNIT)
                .update());
        jdbc.sql("delete from model_proposal where unit = ?").param(UNIT).update();
    }

    List<String> deployments() {
        return Actor.asSystem("test", () -> repository.createDeploymentQuery().list().stream()
                .map(Deployment::getId)
                .toList());
    }

    private void deploy(String source, Map<String, String> files) {
        Actor.asSystem("test", () -> {
            var deployment = repository
                    .createDeployment()
                    .name(UnitDeployment.PREFIX + UNIT)
                    .source(source);
            files.forEach(deployment::addString);
            return deployment.deploy();
        });
    }

    private static ModelName name(String name) {
        return ModelName.parse(name).orElseThrow();
    }
}
