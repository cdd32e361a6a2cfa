package org.stepwell.studio.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.stepwell.studio.DraftRefused;
import org.stepwell.workflow.Words;

/** Leads back to the page where a change was asked for, with what is in its way. */
@ControllerAdvice(assignableTypes = {ModelPages.class, UnitPages.class, UpgradePages.class, RollBackPages.class})
class RefuseChange {

    @ExceptionHandler
    String refused(DraftRefused refused, HttpServletRequest request) {
        RequestContextUtils.getOutputFlashMap(request).put("refused", Words.say(refused.key()));
        return "redirect:" + request.getRequestURI().replaceAll("/[a-z]+$", "");
    }
}
