package org.stepwell.studio.web;

import java.util.List;
import java.util.Optional;
import org.stepwell.studio.Difference;
import org.stepwell.studio.ModelKind;
import org.stepwell.studio.ModelName;
import org.stepwell.studio.difference.Differences;
import org.stepwell.studio.difference.RuleTable;
import org.stepwell.workflow.Word;

/**
 * What a page tells of the change of one file: part by part, as a table where it is one, and line by line.
 *
 * @param before where the earlier text is read for its drawing; null without one
 * @param after where the later text is read for its drawing; null without one
 * @param answers whether it is the answer to what came with Stepwell
 * @param isReadable whether both are models, so that their parts can be told
 * @param table null for what is no rule
 */
record FileChange(
        ModelName name,
        String before,
        String after,
        State state,
        boolean answers,
        boolean isReadable,
        List<Difference> differences,
        RuleTable table,
        TextChange text) {

    /** What happens to the file as a whole. */
    enum State {
        NEW,
        GONE,
        CHANGED,
        SAME
    }

    /** @param readFrom the address of its texts, with a place for the side */
    static FileChange of(
            ModelName name, Optional<String> before, Optional<String> after, boolean answers, String readFrom) {
        var was = before.orElse("");
        var is = after.orElse("");
        var differences = Differences.between(name.kind(), was, is);
        var drawn = name.kind() == ModelKind.BPMN;
        return new FileChange(
                name,
                drawn && before.isPresent() ? readFrom.formatted("before") : null,
                drawn && after.isPresent() ? readFrom.formatted("after") : null,
                state(before, after),
                answers,
                differences.isPresent(),
                differences.orElse(List.of()),
                name.kind() == ModelKind.DMN ? RuleTable.of(was, is) : null,
                TextChange.of(name, was, is));
    }

    /** @return whether its parts are listed: a file that is new is drawn, and a form that is new has no drawing */
    public boolean told() {
        return state == State.CHANGED || state == State.NEW && name.kind() == ModelKind.FORM;
    }

    private static State state(Optional<String> before, Optional<String> after) {
        if (before.equals(after)) {
            return State.SAME;
        }
        if (before.isEmpty()) {
            return State.NEW;
        }
        return after.isEmpty() ? State.GONE : State.CHANGED;
    }

    /** @return as it stands in the keys of the words about it */
    public String word() {
        return answers && state == State.SAME ? "kept" : Word.of(state);
    }
}
