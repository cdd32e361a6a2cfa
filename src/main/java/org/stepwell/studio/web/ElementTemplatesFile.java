package org.stepwell.studio.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;

/** The templates of our own steps for the editor: those that the desktop modeler reads too. */
@RestController
class ElementTemplatesFile {

    private final ObjectMapper json;
    private final Accounts accounts;

    ElementTemplatesFile(ObjectMapper json, Accounts accounts) {
        this.json = json;
        this.accounts = accounts;
    }

    @GetMapping("/studio/element-templates.json")
    ArrayNode all() throws IOException {
        accounts.currentFor(Action.READ_MODELS);
        var templates = json.createArrayNode();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:element-templates/*.json")) {
            templates.addAll((ArrayNode) json.readTree(file.getInputStream()));
        }
        return templates;
    }
}
