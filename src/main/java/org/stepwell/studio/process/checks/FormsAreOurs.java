package org.stepwell.studio.process.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stepwell.studio.Finding;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelKind;

/** A form holds only parts that we can show and check, and each answer has a name of its own. */
@Component
class FormsAreOurs implements Check {

    static final Set<String> KNOWN = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "select",
            "radio",
            "checkbox",
            "checklist",
            "taglist",
            "text",
            "separator",
            "spacer",
            "group",
            "dynamiclist");

    private static final Set<String> SILENT = Set.of("text", "separator", "spacer", "group");

    @Override
    public Stream<Finding> of(UnitInHand unit) {
        return unit.drafts(ModelKind.FORM)
                .flatMap(file -> UnitInHand.form(file).stream().flatMap(form -> all(file, form)));
    }

    private static Stream<Finding> all(ModelFile file, JsonNode form) {
        var found = new ArrayList<Finding>();
        if (!form.path("id").asText().equals(file.name().key())) {
            found.add(Check.error("key-changed", file, "", file.name().key()));
        }
        parts(file, form, new HashSet<>(), found);
        return found.stream();
    }

    private static void parts(ModelFile file, JsonNode around, Set<String> keys, List<Finding> found) {
        around.path("components").forEach(part -> {
            var type = part.path("type").asText();
            var id = part.path("id").asText();
            if (!KNOWN.contains(type)) {
                found.add(Check.error("unknown-part", file, id, type));
            }
            var key = part.path(type.equals("dynamiclist") ? "path" : "key").asText();
            if (!SILENT.contains(type) && (key.isEmpty() || !keys.add(key))) {
                found.add(Check.error("key-twice", file, id, key));
            }
            if (!SILENT.contains(type) && part.path("label").asText().isBlank()) {
                found.add(Check.warning("no-label", file, id, key));
            }
            parts(file, part, type.equals("dynamiclist") ? new HashSet<>() : keys, found);
        });
    }
}
