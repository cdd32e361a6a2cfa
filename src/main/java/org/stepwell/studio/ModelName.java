package org.stepwell.studio;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The place of a model in the project and in every deployment, such as
 * {@code processes/careplan/shared-care-plan.bpmn}.
 *
 * @param unit the folder that is published as a whole
 * @param key the file's name without its end: the key of the process or decision, the id of the form
 */
public record ModelName(ModelKind kind, String unit, String key) implements Comparable<ModelName> {

    private static final Pattern NAME =
            Pattern.compile("(processes|forms)/([a-z]{1,40})/([a-z][a-z0-9-]{0,60})\\.([a-z.]{1,20})");

    /** @return empty for anything that is no name of a model */
    public static Optional<ModelName> parse(String name) {
        var parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return ModelKind.of(parts.group(4))
                .filter(kind -> kind.folder().equals(parts.group(1)))
                .map(kind -> new ModelName(kind, parts.group(2), parts.group(3)));
    }

    @Override
    public int compareTo(ModelName other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return kind.folder() + "/" + unit + "/" + key + "." + kind.extension();
    }
}
