package org.stepwell.team.web;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;
import org.stepwell.audit.NobodySignedIn;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.NoSuchStep;

/** Answers what the house refuses with the status it means; the error page and the problem body are Spring's. */
@ControllerAdvice
class RefuseKindly {

    /** The same answer for what does not exist and what is none of the asker's business. */
    @ExceptionHandler(NotPermitted.class)
    void notFound(NotPermitted refused) {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, refused);
    }

    @ExceptionHandler(NobodySignedIn.class)
    void unauthorized(NobodySignedIn refused) {
        throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, null, refused);
    }

    @ExceptionHandler({OptimisticLockingFailureException.class, NoSuchStep.class})
    void conflict(RuntimeException lost) {
        throw new ResponseStatusException(HttpStatus.CONFLICT, "Somebody else was quicker. Open it again.", lost);
    }
}
