package org.stepwell.worklist;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.AuditAction;
import org.stepwell.workflow.FieldError;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.UserTasks;

/** Where one task is opened and completed: its form, its data, and the answers on their way to the record. */
@Component
public class Desk {

    private final WorkTasks tasks;
    private final UserTasks engine;
    private final DeskRight right;
    private final Papers papers;

    Desk(WorkTasks tasks, UserTasks engine, DeskRight right, Papers papers) {
        this.tasks = tasks;
        this.engine = engine;
        this.right = right;
        this.papers = papers;
    }

    /** What lies on the desk: forms, and what was typed into them. */
    @Component
    record Papers(TaskForms forms, FormResponses responses) {

        void file(WorkTask task, String author, Map<String, Object> answers) {
            if (forms.keepsAnswers(task)) {
                responses.complete(task, author, answers);
            } else {
                responses.discard(task.id(), author);
            }
        }
    }

    /**
     * @return the task with its form; without the form for those who may only take it from the pool first
     * @throws org.stepwell.team.NotPermitted when the task does not exist or is none of the asker's business
     * @throws TaskEnded when it is no longer open
     */
    @Transactional
    public OpenTask open(String taskId) {
        var task = right.open(tasks.find(taskId));
        var guidance = engine.guidance(taskId);
        if (!right.toOpen(task)) {
            return OpenTask.closed(task, guidance, right.isRecordOpen(task));
        }
        return new OpenTask(
                task,
                guidance,
                papers.forms().schema(task),
                papers.forms().data(task),
                papers.responses().inProgress(taskId, right.account().username()),
                papers.responses().before(task).orElse(FormResponse.NONE),
                right.isRecordOpen(task));
    }

    /**
     * @return the model of the task's journey, as BPMN XML
     * @throws org.stepwell.team.NotPermitted when the task is none of the asker's business
     */
    @Transactional
    public String model(String taskId) {
        right.toOpen(right.open(tasks.find(taskId)));
        return engine.model(taskId);
    }

    /**
     * Keeps what is typed so far, unchecked: nothing follows from it until the step is completed.
     *
     * @param seen the revision that the typing began from
     * @throws TypedElsewhere when the same person has saved more on another device
     * @throws TaskEnded when somebody was quicker
     * @throws org.stepwell.team.NotPermitted when it is not the asker's to complete
     */
    @Transactional
    public FormResponse keep(String taskId, Map<String, Object> answers, int seen) {
        var task = right.open(tasks.lock(taskId));
        var author = right.toDo(task, AuditAction.CHANGE, "draft").username();
        return papers.responses()
                .save(task, author, answers, seen)
                .orElseThrow(() -> new TypedElsewhere(papers.responses().inProgress(taskId, author)));
    }

    /** Throws away what was typed so far; the form begins anew. */
    @Transactional
    public void discard(String taskId) {
        var task = right.open(tasks.lock(taskId));
        papers.responses()
                .discard(taskId, right.toDo(task, AuditAction.CHANGE, "draft").username());
    }

    /**
     * @return the latest answers to the same step in this episode
     * @throws org.stepwell.team.NotPermitted when the task is not the asker's to complete
     */
    @Transactional
    public FormResponse before(String taskId) {
        var task = right.open(tasks.find(taskId));
        right.toDo(task, AuditAction.READ, "answers");
        return papers.responses().before(task).orElse(FormResponse.NONE);
    }

    /**
     * Completes the task with the answers given, or leaves everything as it was.
     *
     * @throws AnswersRefused naming each field that cannot be accepted, and why
     * @throws TaskEnded when somebody was quicker
     * @throws org.stepwell.team.NotPermitted when it is not the asker's to complete
     */
    @Transactional
    public void complete(String taskId, Map<String, Object> answers) {
        var task = right.open(tasks.lock(taskId));
        var author = right.toDo(task, AuditAction.CHANGE, "task").username();
        var checked = papers.forms().check(task, answers);
        papers.file(task, author, checked);
        try {
            engine.complete(taskId, checked);
        } catch (InvalidAnswer refused) {
            throw new AnswersRefused(List.of(new FieldError(refused.field(), refused.getMessage())));
        }
    }
}
