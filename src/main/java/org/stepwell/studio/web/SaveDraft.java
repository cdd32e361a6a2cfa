package org.stepwell.studio.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.stepwell.studio.DraftRefused;
import org.stepwell.studio.Drafts;
import org.stepwell.workflow.Words;

/** Keeps what is drawn or typed as it comes, for the page's script. */
@RestController
class SaveDraft {

    private final Drafts drafts;

    SaveDraft(Drafts drafts) {
        this.drafts = drafts;
    }

    @PutMapping(ModelAddress.PATH + "/draft")
    Saved save(@ModelAttribute ModelAddress address, @RequestBody Typed typed) {
        return new Saved(
                drafts.save(address.name(), typed.version(), typed.content()).version());
    }

    @ExceptionHandler
    ProblemDetail refused(DraftRefused refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, Words.say(refused.key()));
    }

    /** What the page sends. */
    record Typed(int version, String content) {}

    /** The version that the next saving names. */
    record Saved(int version) {}
}
