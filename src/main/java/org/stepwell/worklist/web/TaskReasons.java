package org.stepwell.worklist.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.stepwell.worklist.Explanations;

/** Why a task is there, for whoever asks beside it. */
@Controller
class TaskReasons {

    private final Explanations explanations;

    TaskReasons(Explanations explanations) {
        this.explanations = explanations;
    }

    @GetMapping("/tasks/{id}/reasons")
    String ofTask(@PathVariable String id, Model model) {
        model.addAttribute("reasons", explanations.ofTask(id));
        return "worklist/reasons :: reasons";
    }
}
