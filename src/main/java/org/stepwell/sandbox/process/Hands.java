package org.stepwell.sandbox.process;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.stepwell.sandbox.Standing;
import org.stepwell.workflow.FilledForm;
import org.stepwell.workflow.FormSchema;
import org.stepwell.worklist.Desk;
import org.stepwell.worklist.OpenTask;
import org.stepwell.worklist.Worklist;

/** Does the work of a step as whoever has its role does it: takes it, opens its form, answers. */
@Component
class Hands {

    private final Worklist worklist;
    private final Desk desk;

    Hands(Worklist worklist, Desk desk) {
        this.worklist = worklist;
        this.desk = desk;
    }

    <T> T as(String username, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var person = UsernamePasswordAuthenticationToken.authenticated(username, null, AuthorityUtils.NO_AUTHORITIES);
        SecurityContextHolder.setContext(new SecurityContextImpl(person));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    OpenTask open(Standing.Open task) {
        return as(task.role(), () -> {
            var seen = desk.open(task.task());
            if (seen.mayBeDone()) {
                return seen;
            }
            worklist.claim(task.task());
            return desk.open(task.task());
        });
    }

    FilledForm form(Standing.Open task) {
        var open = open(task);
        return new FilledForm(FormSchema.parse(open.form()), open.data());
    }

    /** @throws org.stepwell.worklist.AnswersRefused naming each answer that the form does not take */
    void complete(Standing.Open task, Map<String, Object> answers) {
        as(task.role(), () -> {
            desk.complete(task.task(), answers);
            return null;
        });
    }
}
