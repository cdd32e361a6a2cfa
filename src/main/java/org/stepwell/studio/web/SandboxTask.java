package org.stepwell.studio.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.sandbox.Ask;
import org.stepwell.sandbox.SandboxEnded;
import org.stepwell.sandbox.Told;
import org.stepwell.studio.process.Trying;
import org.stepwell.workflow.Words;

/** A task in the sandbox, with the form and the script that a task in the clinic has; nothing typed is kept. */
@Controller
class SandboxTask {

    private static final String TASK = SandboxPages.ONE + "/tasks/{task:[0-9a-f-]{36}}";

    private final Trying trying;
    private final ObjectMapper json;

    SandboxTask(Trying trying, ObjectMapper json) {
        this.trying = trying;
        this.json = json;
    }

    @GetMapping(TASK)
    String open(@PathVariable UUID id, @PathVariable String task, Model model, RedirectAttributes flash) {
        var sandbox = trying.find(id);
        var told = sandbox.ask(new Ask.Form(task));
        if (told.isRefused()) {
            flash.addFlashAttribute("refused", told.refused());
            return "redirect:" + address(id);
        }
        model.addAttribute("sandbox", sandbox);
        model.addAttribute("task", told.form().task());
        model.addAttribute("form", form(told.form()));
        return "studio/sandbox-task";
    }

    @PostMapping(TASK + "/completion")
    @ResponseBody
    ResponseEntity<Object> complete(
            @PathVariable UUID id, @PathVariable String task, @RequestBody Submission submission) {
        Told told;
        try {
            told = trying.find(id).ask(new Ask.Complete(task, submission.answers()));
        } catch (SandboxEnded ended) {
            return ResponseEntity.ok(new Next(address(id)));
        }
        if (!told.isRefused()) {
            return ResponseEntity.ok(new Next(address(id)));
        }
        if (told.errors().isEmpty()) {
            return problem(ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, told.refused()));
        }
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, Words.say("task.refused"));
        problem.setProperty("errors", told.errors());
        return problem(problem);
    }

    private static ResponseEntity<Object> problem(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** The task's script keeps what is typed; here that is for nobody. */
    @PutMapping(TASK + "/draft")
    @ResponseBody
    Kept typed(@PathVariable UUID id) {
        trying.find(id);
        return new Kept(0, "");
    }

    @DeleteMapping(TASK + "/draft")
    @ResponseBody
    Kept forget(@PathVariable UUID id) {
        return typed(id);
    }

    @GetMapping(
            value = SandboxPages.ONE + "/drawing/{journey:[0-9a-f-]{36}}",
            produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String drawing(@PathVariable UUID id, @PathVariable String journey) {
        var told = trying.find(id).ask(new Ask.Drawing(journey));
        return told.isRefused() ? "" : told.text();
    }

    private String address(UUID id) {
        return "/studio/units/" + trying.find(id).unit() + "/sandbox/" + id;
    }

    /** No text in it can end the element it lies in: a "<" is written as its escape. */
    private String form(Told.Form form) {
        try {
            return json.writeValueAsString(Map.of(
                            "schema",
                            new RawValue(form.schema()),
                            "data",
                            form.data(),
                            "typed",
                            Map.of("answers", Map.of(), "revision", 0)))
                    .replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The data of a form cannot be written", e);
        }
    }

    /** The answers by the keys of the form. */
    record Submission(Map<String, Object> answers) {}

    /** Where the analyst goes on. */
    record Next(String next) {}

    /** What the script expects of a saving. */
    record Kept(int revision, String savedAt) {}
}
