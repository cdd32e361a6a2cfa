package org.stepwell.worklist.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stepwell.workflow.Words;
import org.stepwell.worklist.Desk;
import org.stepwell.worklist.FormResponse;
import org.stepwell.worklist.TaskEnded;
import org.stepwell.worklist.TypedElsewhere;

/** Keeps what is typed into a form while it is typed, and shows what was answered there before. */
@RestController
@RequestMapping("/tasks/{id}")
class TaskDrafts {

    private final Desk desk;
    private final When when;

    TaskDrafts(Desk desk, When when) {
        this.desk = desk;
        this.when = when;
    }

    @PutMapping("/draft")
    Kept keep(@PathVariable String id, @Valid @RequestBody Typed typed) {
        return kept(desk.keep(id, typed.answers(), typed.revision()));
    }

    @DeleteMapping("/draft")
    void discard(@PathVariable String id) {
        desk.discard(id);
    }

    @GetMapping("/before")
    Map<String, Object> before(@PathVariable String id) {
        return desk.before(id).answers();
    }

    @ExceptionHandler
    ProblemDetail elsewhere(TypedElsewhere there) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT, Words.say("task.typed-elsewhere", when.ago(there.savedAt())));
        problem.setProperty("revision", there.revision());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail ended(TaskEnded ended) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, Ended.inWords(ended, when));
    }

    private Kept kept(FormResponse response) {
        return new Kept(response.revision(), when.ago(response.savedAt()));
    }

    /**
     * What stands in the form.
     *
     * @param revision the one the typing began from, 0 for none
     */
    record Typed(
            @NotNull Map<String, Object> answers,
            @PositiveOrZero int revision) {}

    /** That it is kept, and since when. */
    record Kept(int revision, String savedAt) {}
}
