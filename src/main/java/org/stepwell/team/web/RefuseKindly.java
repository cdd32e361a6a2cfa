package org.stepwell.team.web;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.stepwell.audit.NobodySignedIn;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.NoSuchStep;

/** Answers what any feature may refuse with the status it means; {@link Problems} gives it its shape. */
@ControllerAdvice
class RefuseKindly {

    /** The same answer for what does not exist and what is none of the asker's business. */
    @ExceptionHandler(NotPermitted.class)
    @ResponseStatus(value = HttpStatus.NOT_FOUND, reason = "There is no such record among those you may see.")
    void notFound() {}

    @ExceptionHandler(NobodySignedIn.class)
    @ResponseStatus(value = HttpStatus.UNAUTHORIZED, reason = "Sign in first.")
    void unauthorized() {}

    @ExceptionHandler({OptimisticLockingFailureException.class, NoSuchStep.class})
    @ResponseStatus(
            value = HttpStatus.CONFLICT,
            reason = "Somebody else was quicker. Open it again to see how it stands.")
    void conflict() {}
}
