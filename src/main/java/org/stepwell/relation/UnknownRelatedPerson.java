package org.stepwell.relation;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The patient has no such related person, or no longer. */
@ResponseStatus(value = HttpStatus.NOT_FOUND, reason = "wrong.team.no-such-record")
public class UnknownRelatedPerson extends RuntimeException {

    public UnknownRelatedPerson(UUID id) {
        super("No related person " + id);
    }
}
