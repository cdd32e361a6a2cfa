package org.stepwell.worklist;

/** The task is no longer open: somebody completed it, or the journey moved on without it. */
public class TaskEnded extends RuntimeException {

    private final transient WorkTask task;

    TaskEnded(WorkTask task) {
        super(task.endedBy() == null ? "The journey moved on without this task" : "Already completed");
        this.task = task;
    }

    public WorkTask task() {
        return task;
    }
}
