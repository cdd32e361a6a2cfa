package org.stepwell.operations;

/**
 * What made a step fail, by the class of the innermost exception and nothing of its words.
 *
 * @param type empty when there is none, as the server itself stopped
 */
public record Cause(String type) {

    /** From {@code act_ge_bytearray b}; a name that could be anything but a class is not taken. */
    static final String COLUMN = """
            coalesce((regexp_match(convert_from(b.bytes_, 'UTF8'), '.*\\nCaused by: ((?:[a-z_]\\w*\\.)+[A-Z][\\w$]*)'))[1],
                     (regexp_match(convert_from(b.bytes_, 'UTF8'), '^((?:[a-z_]\\w*\\.)+[A-Z][\\w$]*)'))[1], '') as cause
            """;

    /** @return the class without its package */
    public String name() {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    public boolean isKnown() {
        return !type.isEmpty();
    }
}
