package org.stepwell.worklist.web;

import org.stepwell.workflow.Words;
import org.stepwell.worklist.TaskEnded;

/** Says why a task can no longer be done. */
final class Ended {

    private Ended() {}

    static String inWords(TaskEnded ended, When when) {
        var task = ended.task();
        return task.endedBy() == null
                ? Words.say("task.ended.not-needed", task.name(), when.ago(task.endedAt()))
                : Words.say("task.ended.by", task.name(), task.endedBy(), when.ago(task.endedAt()));
    }
}
