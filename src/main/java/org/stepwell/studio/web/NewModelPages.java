package org.stepwell.studio.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.studio.DraftRefused;
import org.stepwell.studio.ModelKind;
import org.stepwell.studio.process.NewModels;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** Begins a process, rule or form that is not there yet. */
@Controller
class NewModelPages {

    private final NewModels models;

    NewModelPages(NewModels models) {
        this.models = models;
    }

    /** What was typed is on the page still when it is refused. */
    @PostMapping("/studio/units/{unit:[a-z]{1,40}}/new")
    String begin(
            @PathVariable String unit,
            @RequestParam String kind,
            @RequestParam String key,
            @RequestParam String title,
            @RequestParam String purpose,
            RedirectAttributes flash) {
        var known = Word.known(ModelKind.class, kind);
        if (known == null) {
            throw new NotPermitted();
        }
        try {
            var draft = models.begin(unit, known, key.strip(), title, purpose);
            return "redirect:" + ModelAddress.of(draft.file().name());
        } catch (DraftRefused refused) {
            flash.addFlashAttribute("notBegun", Words.say(refused.key()));
            flash.addFlashAttribute("typed", Map.of("kind", kind, "key", key, "title", title, "purpose", purpose));
            return "redirect:/studio/units/" + unit + "#new";
        }
    }
}
