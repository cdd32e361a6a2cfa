package org.stepwell.fhir;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Reads the outer shape of a bundle as plain JSON. The resources inside are left alone, so that one we do not take, of
 * whatever kind or version, can never spoil those we do.
 */
@Component
class BundleReader {

    private static final Set<String> TYPES = Set.of("transaction", "batch", "collection");
    private static final Set<String> METHODS = Set.of("POST", "PUT");
    private static final String RESOURCE_NAME = "[A-Z][A-Za-z]{1,60}";

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** @throws BundleRefused when this is not JSON, not a FHIR R4 Bundle, or a bundle that wants something else */
    SourceBundle read(byte[] body) {
        var root = parse(body);
        if (!root.isObject() || !root.path("resourceType").isTextual()) {
            throw BundleRefused.notABundle("resourceType", "this is JSON, but not a FHIR R4 resource");
        }
        if (!"Bundle".equals(root.path("resourceType").asText())) {
            throw BundleRefused.notABundle("resourceType", "this is a FHIR resource, but not a Bundle");
        }
        if (!TYPES.contains(root.path("type").asText())) {
            throw BundleRefused.notABundle("Bundle.type", "must be transaction, batch or collection");
        }
        return new SourceBundle(root.path("type").asText(), entries(root.path("entry")));
    }

    private JsonNode parse(byte[] body) {
        try {
            var root = json.readTree(body);
            if (!root.isMissingNode()) {
                return root;
            }
        } catch (IOException notJson) {
            // Falls through: the parser's own message quotes the text around the fault, which may be about a person.
        }
        throw BundleRefused.notABundle("Bundle", "this is not JSON");
    }

    private static List<Entry> entries(JsonNode array) {
        if (!array.isArray() || array.isEmpty()) {
            throw BundleRefused.notABundle("Bundle.entry", "the bundle has no entries");
        }
        var problems = new Problems();
        var entries = new ArrayList<Entry>();
        for (var number = 0; number < array.size(); number++) {
            entries.add(entry(number, array.get(number), problems));
        }
        problems.refuseIfAny();
        return List.copyOf(entries);
    }

    private static Entry entry(int number, JsonNode node, Problems problems) {
        var resource = node.path("resource");
        var type = resource.path("resourceType").asText();
        var at = "Bundle.entry[" + number + "]";
        if (!resource.isObject() || !type.matches(RESOURCE_NAME)) {
            problems.add(Problem.Kind.REQUIRED, at + ".resource", "must be a FHIR resource that names its type");
        }
        var method = node.path("request").path("method").asText("POST");
        if (!METHODS.contains(method)) {
            problems.add(Problem.Kind.NOT_SUPPORTED, at + ".request.method", "only POST and PUT are taken");
        }
        return new Entry(number, node.path("fullUrl").asText(null), type, resource);
    }
}
