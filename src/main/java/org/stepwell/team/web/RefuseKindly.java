package org.stepwell.team.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartException;
import org.stepwell.audit.Actor;
import org.stepwell.audit.NobodySignedIn;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.Refusals;
import org.stepwell.workflow.NoSuchStep;
import org.stepwell.workflow.Words;

/** Answers what any feature may refuse with the status it means; {@link Problems} gives it its shape. */
@ControllerAdvice
class RefuseKindly {

    private static final Logger log = LoggerFactory.getLogger(RefuseKindly.class);

    private static final String QUICKER = "wrong.team.quicker";

    private final Refusals refusals;

    RefuseKindly(Refusals refusals) {
        this.refusals = refusals;
    }

    /** The same answer for what does not exist and what is none of the asker's business. */
    @ExceptionHandler
    @ResponseStatus(value = HttpStatus.NOT_FOUND, reason = "wrong.team.no-such-record")
    void notFound(NotPermitted refused, HttpServletRequest request) {
        if (!refused.isNoted()) {
            refusals.note(Actor.current(), PageName.of(request));
        }
    }

    /** The door answers it as it answers every other. */
    @ExceptionHandler
    void denied(AccessDeniedException denied, HttpServletRequest request) {
        refusals.note(Actor.current(), PageName.of(request));
        throw denied;
    }

    @ExceptionHandler(NobodySignedIn.class)
    @ResponseStatus(value = HttpStatus.UNAUTHORIZED, reason = "wrong.team.sign-in-first")
    void unauthorized() {}

    @ExceptionHandler(MultipartException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    void noFile() {}

    @ExceptionHandler({ConcurrencyFailureException.class, DuplicateKeyException.class, NoSuchStep.class})
    @ResponseStatus(value = HttpStatus.CONFLICT, reason = QUICKER)
    void conflict() {}

    /** Prints only the database's reason: the exception itself prints the record, and so what people wrote. */
    @ExceptionHandler
    void notWritten(DbActionExecutionException failed, HttpServletResponse response) throws IOException {
        if (failed.getCause() instanceof DuplicateKeyException) {
            response.sendError(HttpStatus.CONFLICT.value(), Words.say(QUICKER));
        } else {
            log.error("A record could not be written", failed.getCause());
            response.sendError(HttpStatus.INTERNAL_SERVER_ERROR.value());
        }
    }
}
