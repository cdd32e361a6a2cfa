package org.stepwell.worklist;

/** Somebody already has the task; the message says who and since when. */
public class TaskTaken extends RuntimeException {

    private final transient WorkTask task;

    TaskTaken(WorkTask task) {
        super("Taken by " + task.assigneeName());
        this.task = task;
    }

    public WorkTask task() {
        return task;
    }
}
