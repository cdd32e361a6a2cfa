package org.stepwell.workflow;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;

/** Refuses, before anything of it is parsed, what no model, rule or form of a clinic contains. */
class RefuseDeployment implements Deployer {

    private static final int LARGEST_BYTES = 1_000_000;
    private static final int DEEPEST_ELEMENTS = 100;
    private static final Pattern TAG = Pattern.compile("<(/?)[A-Za-z][^>]*?(/?)>", Pattern.DOTALL);
    /** Rules speak FEEL, the default; JUEL and scripts reach beyond the values they are given. */
    private static final Pattern OTHER_LANGUAGE = Pattern.compile(
            "(expressionLanguage|typeLanguage)\\s*=\\s*[\"'](?!feel[\"']|[^\"']*/FEEL/[\"'])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FUNCTION = Pattern.compile("functionDefinition\\b|\\bfunction\\s*\\(");

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            deployment.getResources().values().forEach(RefuseDeployment::inspect);
        }
    }

    /** @return whether a rule does more than compare the values it is given */
    static boolean reachesBeyond(String rule) {
        return rule.contains("<!DOCTYPE")
                || rule.contains("<!ENTITY")
                || isDeep(rule)
                || OTHER_LANGUAGE.matcher(rule).find()
                || FUNCTION.matcher(rule).find();
    }

    private static void inspect(ResourceEntity resource) {
        if (resource.getBytes().length > LARGEST_BYTES) {
            refuse(resource, "is larger than a model may be");
        }
        var text = new String(resource.getBytes(), StandardCharsets.UTF_8);
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            refuse(resource, "declares a document type");
        }
        if (isDeep(text)) {
            refuse(resource, "is nested deeper than a model may be");
        }
        if (resource.getName().endsWith(".dmn")) {
            inspectRule(resource, text);
        }
    }

    private static void inspectRule(ResourceEntity resource, String text) {
        if (OTHER_LANGUAGE.matcher(text).find()) {
            refuse(resource, "uses an expression language other than FEEL");
        }
        if (FUNCTION.matcher(text).find()) {
            refuse(resource, "defines functions");
        }
    }

    private static boolean isDeep(String xml) {
        var depth = 0;
        for (var tags = TAG.matcher(xml); tags.find(); ) {
            depth += tags.group(2).isEmpty() ? (tags.group(1).isEmpty() ? 1 : -1) : 0;
            if (depth > DEEPEST_ELEMENTS) {
                return true;
            }
        }
        return false;
    }

    private static void refuse(ResourceEntity resource, String why) {
        throw new ProcessEngineException(resource.getName() + " " + why);
    }
}
