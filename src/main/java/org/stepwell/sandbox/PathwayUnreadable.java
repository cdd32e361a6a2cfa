package org.stepwell.sandbox;

import org.stepwell.workflow.Words;

/** A text is no pathway test; says where and why. */
public class PathwayUnreadable extends RuntimeException {

    private final int line;
    private final String field;

    /** @param key of the words that say why, {@code sandbox.unreadable.…} */
    PathwayUnreadable(int line, String field, String key, Object... about) {
        super(Words.say("sandbox.unreadable.line", line, field, Words.say("sandbox.unreadable." + key, about)));
        this.line = line;
        this.field = field;
    }

    /** @return counted from 1 */
    public int line() {
        return line;
    }

    /** @return the name of what is wrong, as it stands in the text; empty for the whole of it */
    public String field() {
        return field;
    }
}
