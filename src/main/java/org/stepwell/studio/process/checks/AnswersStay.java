package org.stepwell.studio.process.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import org.stepwell.studio.Finding;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelKind;

/**
 * What the step after a form reads is still asked there: the code behind a step knows the answers of the form in force
 * by key, kind and choices, and nothing else tells what it reads of them.
 */
@Component
class AnswersStay implements Check {

    @Override
    public Stream<Finding> of(UnitInHand unit) {
        return unit.drafts(ModelKind.FORM).flatMap(file -> unit.inForce().stream()
                .filter(one -> one.name().equals(file.name()))
                .flatMap(before -> compared(file, before)));
    }

    private static Stream<Finding> compared(ModelFile file, ModelFile before) {
        var now = answers(file);
        return answers(before).entrySet().stream()
                .flatMap(one -> now.containsKey(one.getKey())
                        ? changed(file, one.getKey(), one.getValue(), now.get(one.getKey()))
                        : Stream.of(Check.warning("answer-gone", file, "", one.getKey())));
    }

    private static Stream<Finding> changed(ModelFile file, String key, JsonNode before, JsonNode now) {
        var id = now.path("id").asText();
        var kinds = Stream.of(before, now)
                .map(part -> part.path("type").asText())
                .distinct()
                .toList();
        if (kinds.size() > 1) {
            return Stream.of(Check.warning("answer-of-another-kind", file, id, key, kinds.get(0), kinds.get(1)));
        }
        var choices = choices(now);
        return Stream.concat(
                choices(before).stream()
                        .filter(choice -> !choices.contains(choice))
                        .map(choice -> Check.warning("choice-gone", file, id, choice, key)),
                isRequired(before) && !isRequired(now)
                        ? Stream.of(Check.warning("answer-optional", file, id, key))
                        : Stream.empty());
    }

    private static Map<String, JsonNode> answers(ModelFile file) {
        var answers = new LinkedHashMap<String, JsonNode>();
        UnitInHand.form(file).ifPresent(form -> put(form, "", answers));
        return answers;
    }

    private static void put(JsonNode around, String path, Map<String, JsonNode> answers) {
        around.path("components").forEach(part -> {
            var key = part.path(part.has("path") ? "path" : "key").asText();
            if (!key.isEmpty()) {
                answers.put(path + key, part);
            }
            put(part, part.has("path") ? path + key + "." : path, answers);
        });
    }

    private static Set<String> choices(JsonNode part) {
        return StreamSupport.stream(part.path("values").spliterator(), false)
                .map(choice -> choice.path("value").asText())
                .collect(Collectors.toSet());
    }

    private static boolean isRequired(JsonNode part) {
        return part.path("validate").path("required").asBoolean();
    }
}
