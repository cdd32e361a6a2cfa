package org.stepwell.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One named part of a YAML text that knows on which line it stands. */
record PathwayNode(String name, Node node) {

    private static final int DEEPEST = 20;

    static PathwayNode root(String text) {
        try {
            var node = new Yaml(new SafeConstructor(limits())).compose(new java.io.StringReader(text));
            if (node == null) {
                throw new PathwayUnreadable(1, "", "empty");
            }
            return new PathwayNode("", node);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw new PathwayUnreadable(mark == null ? 1 : mark.getLine() + 1, "", "no-yaml");
        } catch (YAMLException e) {
            throw new PathwayUnreadable(1, "", "too-deep");
        }
    }

    private static LoaderOptions limits() {
        var limits = new LoaderOptions();
        limits.setAllowDuplicateKeys(false);
        limits.setMaxAliasesForCollections(0);
        limits.setNestingDepthLimit(DEEPEST);
        return limits;
    }

    PathwayUnreadable wrong(String key, Object... about) {
        return new PathwayUnreadable(node.getStartMark().getLine() + 1, name, key, about);
    }

    /** @return its parts by their names; none but these may be there */
    Map<String, PathwayNode> parts(Set<String> allowed) {
        var parts = parts();
        parts.forEach((key, part) -> {
            if (!allowed.contains(key)) {
                throw part.wrong("unknown", String.join(", ", new java.util.TreeSet<>(allowed)));
            }
        });
        return parts;
    }

    Map<String, PathwayNode> parts() {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("no-fields");
        }
        var parts = new LinkedHashMap<String, PathwayNode>();
        mapping.getValue().forEach(entry -> {
            var key = new PathwayNode(name, entry.getKeyNode()).text();
            if (parts.put(key, new PathwayNode(key, entry.getValueNode())) != null) {
                throw new PathwayNode(key, entry.getKeyNode()).wrong("twice");
            }
        });
        return parts;
    }

    List<PathwayNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong("no-list");
        }
        return sequence.getValue().stream()
                .map(item -> new PathwayNode(name, item))
                .toList();
    }

    String text() {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw wrong("no-text");
        }
        return scalar.getValue().strip();
    }

    /** @param reader throws a runtime exception for what cannot be so read */
    <T> T read(String key, Function<String, T> reader) {
        try {
            return reader.apply(text());
        } catch (PathwayUnreadable said) {
            throw said;
        } catch (RuntimeException unreadable) {
            throw wrong(key);
        }
    }

    /** @return texts, numbers, truths, lists and maps as a form's answers are */
    Object value() {
        if (node instanceof MappingNode) {
            var values = new LinkedHashMap<String, Object>();
            parts().forEach((key, part) -> values.put(key, part.value()));
            return values;
        }
        if (node instanceof SequenceNode) {
            var values = new java.util.ArrayList<Object>();
            items().forEach(item -> values.add(item.value()));
            return values;
        }
        return scalar();
    }

    private Object scalar() {
        var text = ((ScalarNode) node).getValue();
        return switch (node.getTag().getValue().replaceFirst(".*:", "")) {
            case "null" -> null;
            case "bool" -> Boolean.valueOf(text.equals("true") || text.equals("yes") || text.equals("on"));
            case "int" ->
                Optional.of(text)
                        .map(number -> read("no-number", Integer::valueOf))
                        .get();
            case "float" -> read("no-number", Double::valueOf);
            default -> text;
        };
    }
}
