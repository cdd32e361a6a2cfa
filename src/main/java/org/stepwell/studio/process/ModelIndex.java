package org.stepwell.studio.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import org.stepwell.studio.Mention;
import org.stepwell.studio.Mention.What;
import org.stepwell.studio.ModelFile;

/** Finds where a step, role, message, variable, delegate, form or rule is named in what is in force. */
@Component
public class ModelIndex {

    private static final int MOST_KEPT = 500;

    private final Units units;
    private final ObjectMapper json;
    /** More than there are models; drafts come and go. */
    private final ConcurrentLruCache<ModelFile, List<Mention>> mentions =
            new ConcurrentLruCache<>(MOST_KEPT, this::read);

    ModelIndex(Units units, ObjectMapper json) {
        this.units = units;
        this.json = json;
    }

    /** @return whatever has the text in its name, by file; everything for an empty text */
    public List<Mention> search(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return units.all().stream()
                .flatMap(unit -> unit.files().stream())
                .flatMap(file -> of(file).stream())
                .filter(mention -> mention.has(wanted))
                .distinct()
                .toList();
    }

    /** @return what the model names; nothing for one that cannot be read */
    public List<Mention> of(ModelFile file) {
        return mentions.get(file);
    }

    private List<Mention> read(ModelFile file) {
        try {
            return switch (file.name().kind()) {
                case BPMN -> new BpmnMentions(file).all();
                case DMN -> decision(file);
                case FORM -> form(file);
                case PATHWAY -> List.of();
            };
        } catch (ModelException unreadable) {
            // what is deployed was read by the engine; a draft is told by its checks
            return List.of();
        }
    }

    private static List<Mention> decision(ModelFile file) {
        var model =
                Dmn.readModelFromStream(new ByteArrayInputStream(file.content().getBytes(StandardCharsets.UTF_8)));
        var found = new ArrayList<Mention>();
        model.getModelElementsByType(Decision.class)
                .forEach(
                        it -> found.add(new Mention(file.name(), it.getId(), it.getName(), What.DECISION, it.getId())));
        model.getModelElementsByType(Input.class).stream()
                .filter(it -> it.getInputExpression() != null)
                .forEach(it -> found.add(new Mention(
                        file.name(),
                        it.getId(),
                        it.getLabel() == null ? it.getId() : it.getLabel(),
                        What.VARIABLE,
                        it.getInputExpression().getText().getTextContent())));
        model.getModelElementsByType(Output.class)
                .forEach(it -> found.add(new Mention(
                        file.name(),
                        it.getId(),
                        it.getLabel() == null ? it.getName() : it.getLabel(),
                        What.VARIABLE,
                        it.getName())));
        return found;
    }

    private List<Mention> form(ModelFile file) {
        var found = new ArrayList<Mention>();
        found.add(new Mention(
                file.name(),
                file.name().key(),
                file.name().key(),
                What.FORM,
                file.name().key()));
        try {
            fields(file, json.readTree(file.content()), found);
        } catch (JsonProcessingException e) {
            // what is deployed was read by the engine; a draft is told by its checks
            return found;
        }
        return found;
    }

    private static void fields(ModelFile file, JsonNode part, List<Mention> found) {
        part.path("components").forEach(component -> {
            var key = component.path("key").asText();
            if (!key.isEmpty()) {
                var label = component.path("label").asText(key);
                found.add(new Mention(file.name(), component.path("id").asText(key), label, What.FIELD, key));
            }
            fields(file, component, found);
        });
    }
}
