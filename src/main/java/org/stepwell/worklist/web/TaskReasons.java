package org.stepwell.worklist.web;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.stepwell.worklist.Desk;
import org.stepwell.worklist.Explanations;

/** Why a task is there and where it stands in its journey, for whoever asks beside it. */
@Controller
class TaskReasons {

    private final Explanations explanations;
    private final Desk desk;

    TaskReasons(Explanations explanations, Desk desk) {
        this.explanations = explanations;
        this.desk = desk;
    }

    @GetMapping("/tasks/{id}/reasons")
    String ofTask(@PathVariable String id, Model model) {
        model.addAttribute("reasons", explanations.ofTask(id));
        model.addAttribute("order", explanations.orderOf(id));
        return "worklist/reasons :: reasons";
    }

    @GetMapping(path = "/tasks/{id}/model", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String model(@PathVariable String id) {
        return desk.model(id);
    }
}
