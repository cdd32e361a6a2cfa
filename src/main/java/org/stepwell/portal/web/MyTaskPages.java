package org.stepwell.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.portal.MyDesk;
import org.stepwell.portal.Reader;
import org.stepwell.team.NotPermitted;
import org.stepwell.worklist.AnswersRefused;
import org.stepwell.worklist.OpenTask;
import org.stepwell.worklist.TaskEnded;

/** One thing asked of the person, on their own page; what has no form here is asked by the team. */
@Controller
class MyTaskPages {

    private static final String PAGE = "portal/task";

    private final MyDesk desk;
    private final Map<String, OwnForm> forms;

    MyTaskPages(MyDesk desk, List<OwnForm> forms) {
        this.desk = desk;
        this.forms = forms.stream().collect(Collectors.toMap(OwnForm::step, Function.identity()));
    }

    @GetMapping("/me/tasks/{id}")
    String open(@PathVariable String id, @ModelAttribute("reader") Reader reader, Model model) {
        var open = desk.open(reader, id);
        return open.task().step().equals(MyTasks.CONSENT)
                ? "redirect:" + MyTasks.CONSENT_PAGE
                : page(open, reader, Typed.of(Map.of()), model);
    }

    /** What was typed stays on the page until it is accepted. */
    @PostMapping("/me/tasks/{id}")
    String answer(
            @PathVariable String id,
            @ModelAttribute("reader") Reader reader,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var typed = Typed.of(values);
        try {
            var open = desk.open(reader, id);
            var form = form(open);
            try {
                desk.complete(reader, id, form.answers(open, reader, typed));
            } catch (AnswersRefused refused) {
                response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
                return page(open, reader, typed.refused(refused.errors()), model);
            }
            return goOn(form.next(typed), flash);
        } catch (TaskEnded ended) {
            return tooLate(ended, typed, flash);
        }
    }

    @ExceptionHandler
    String ended(TaskEnded ended, RedirectAttributes flash) {
        return goOn(told(ended), flash);
    }

    /** Somebody was quicker; an answer that leads to help leads there all the same. */
    private String tooLate(TaskEnded ended, Typed typed, RedirectAttributes flash) {
        return goOn(
                Optional.ofNullable(forms.get(ended.task().step()))
                        .map(form -> form.next(typed))
                        .filter(OwnForm.Went::isElsewhere)
                        .orElse(told(ended)),
                flash);
    }

    private static OwnForm.Went told(TaskEnded ended) {
        return new OwnForm.Went(OwnForm.TODAY, ended.task().endedBy() == null ? "task.not-needed" : "task.already");
    }

    private static String goOn(OwnForm.Went went, RedirectAttributes flash) {
        flash.addFlashAttribute("done", went.said());
        return "redirect:" + went.to();
    }

    private String page(OpenTask open, Reader reader, Typed typed, Model model) {
        var step = open.task().step();
        model.addAttribute("task", open.task());
        model.addAttribute("form", forms.containsKey(step) ? step : "none");
        model.addAttribute("typed", typed);
        if (forms.containsKey(step)) {
            forms.get(step).show(open, reader, model);
        }
        return PAGE;
    }

    private OwnForm form(OpenTask open) {
        var form = forms.get(open.task().step());
        if (form == null) {
            throw new NotPermitted();
        }
        return form;
    }
}
