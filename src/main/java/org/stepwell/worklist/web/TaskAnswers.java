package org.stepwell.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.stepwell.workflow.Words;
import org.stepwell.worklist.AnswersRefused;
import org.stepwell.worklist.Desk;
import org.stepwell.worklist.TaskEnded;
import org.stepwell.worklist.Worklist;

/** Takes the answers of a form and says what is wrong with them, or where to go next. */
@RestController
class TaskAnswers {

    private final Desk desk;
    private final Worklist worklist;
    private final When when;

    TaskAnswers(Desk desk, Worklist worklist, When when) {
        this.desk = desk;
        this.worklist = worklist;
        this.when = when;
    }

    @PostMapping("/tasks/{id}/completion")
    Next complete(
            @PathVariable String id,
            @Valid @RequestBody Submission submission,
            HttpServletRequest request,
            HttpServletResponse response) {
        desk.complete(id, submission.answers());
        var next = worklist.mine().stream().findFirst().map(task -> "/tasks/" + task.id());
        RequestContextUtils.getOutputFlashMap(request)
                .put("toast", Words.say(next.isPresent() ? "task.completed.next" : "task.completed.last"));
        RequestContextUtils.saveOutputFlashMap(next.orElse("/tasks"), request, response);
        return new Next(next.orElse("/tasks"));
    }

    @ExceptionHandler
    ProblemDetail refused(AnswersRefused refused) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, Words.say("task.refused"));
        problem.setProperty("errors", refused.errors());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail ended(TaskEnded ended) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, Ended.inWords(ended, when));
    }

    /** The answers by the keys of the form. */
    record Submission(@NotNull Map<String, Object> answers) {}

    /** Where the person goes on. */
    record Next(String next) {}
}
