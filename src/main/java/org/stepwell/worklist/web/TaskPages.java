package org.stepwell.worklist.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;
import org.stepwell.worklist.Desk;
import org.stepwell.worklist.TaskEnded;
import org.stepwell.worklist.TaskTaken;
import org.stepwell.worklist.Worklist;

/** One task on the desk. */
@Controller
class TaskPages {

    private static final String TO_LIST = "redirect:/tasks";

    private final Worklist worklist;
    private final Desk desk;
    private final When when;
    private final FormJson json;

    TaskPages(Worklist worklist, Desk desk, When when, FormJson json) {
        this.worklist = worklist;
        this.desk = desk;
        this.when = when;
        this.json = json;
    }

    @GetMapping("/tasks/{id}")
    String open(@PathVariable String id, Model model) {
        var open = desk.open(id);
        model.addAttribute("open", open);
        model.addAttribute("task", open.task());
        model.addAttribute("form", open.mayBeDone() ? json.of(open) : null);
        model.addAttribute("successors", worklist.successors(open.task()));
        return "worklist/task";
    }

    @PostMapping("/tasks/{id}/claim")
    String claim(@PathVariable String id) {
        worklist.claim(id);
        return "redirect:/tasks/" + id;
    }

    @PostMapping("/tasks/{id}/release")
    String release(@PathVariable String id, RedirectAttributes flash) {
        worklist.release(id);
        flash.addFlashAttribute("toast", Words.say("task.is-back"));
        return TO_LIST;
    }

    @PostMapping("/tasks/{id}/hand-over")
    String handOver(@PathVariable String id, @RequestParam String to, RedirectAttributes flash) {
        try {
            worklist.handOver(id, to);
        } catch (InvalidAnswer refused) {
            flash.addFlashAttribute("toast", refused.getMessage());
            return "redirect:/tasks/" + id;
        }
        flash.addFlashAttribute("toast", Words.say("task.handed-over"));
        return TO_LIST;
    }

    @ExceptionHandler
    String ended(TaskEnded ended, RedirectAttributes flash) {
        flash.addFlashAttribute("toast", Ended.inWords(ended, when));
        return TO_LIST;
    }

    @ExceptionHandler
    String taken(TaskTaken taken, RedirectAttributes flash) {
        var task = taken.task();
        flash.addFlashAttribute(
                "toast", Words.say("task.was-taken", task.name(), task.assigneeName(), when.ago(task.assignedAt())));
        return TO_LIST + "?view=pool";
    }
}
