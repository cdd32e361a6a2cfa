package org.stepwell.worklist.web;

import org.stepwell.worklist.TaskEnded;

/** Says why a task can no longer be done. */
final class Ended {

    private Ended() {}

    static String inWords(TaskEnded ended, When when) {
        var task = ended.task();
        return task.endedBy() == null
                ? "“%s” is no longer needed: care moved on %s.".formatted(task.name(), when.ago(task.endedAt()))
                : "“%s” was already completed by %s, %s."
                        .formatted(task.name(), task.endedBy(), when.ago(task.endedAt()));
    }
}
