package org.stepwell.portal.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stepwell.portal.Reader;
import org.stepwell.worklist.OpenTask;

/** Asks how the person finds their care; they need not say. */
@Component
class AskSatisfaction implements OwnForm {

    private static final String DECLINED = "declined";

    @Override
    public String step() {
        return "ask-satisfaction";
    }

    @Override
    public void show(OpenTask open, Reader reader, Model model) {
        model.addAttribute("statements", List.of("listened", "together", "helped"));
        model.addAttribute("points", List.of("5", "4", "3", "2", "1"));
    }

    @Override
    public Map<String, Object> answers(OpenTask open, Reader reader, Typed typed) {
        if (typed.is(DECLINED, true)) {
            return Map.of("answer", DECLINED);
        }
        var answers = typed.answers("listened", "together", "helped", "overall", "remark");
        answers.put("answer", "given");
        return answers;
    }

    @Override
    public Went next(Typed typed) {
        return new Went(TODAY, typed.is(DECLINED, true) ? "task.declined" : "task.done");
    }
}
