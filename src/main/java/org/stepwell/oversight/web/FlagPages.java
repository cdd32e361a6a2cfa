package org.stepwell.oversight.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.audit.Actor;
import org.stepwell.oversight.AccessFlag;
import org.stepwell.oversight.AccessFlags;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** What stands out in the trail, to be answered one by one. */
@Controller
class FlagPages {

    private static final String PAGE = "/dashboard/trail/flags";

    private final AccessFlags flags;

    FlagPages(AccessFlags flags) {
        this.flags = flags;
    }

    @GetMapping(PAGE)
    String all(Model model) {
        var all = flags.all();
        model.addAttribute("waiting", all.stream().filter(AccessFlag::isOpen).toList());
        model.addAttribute(
                "answered", all.stream().filter(flag -> !flag.isOpen()).toList());
        model.addAttribute("myself", Actor.current());
        return "oversight/flags";
    }

    @PostMapping(PAGE + "/{id:[0-9a-f-]{36}}")
    ModelAndView answer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String finding,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes flash) {
        var known = Word.known(AccessFlag.Finding.class, finding);
        var length = reason.strip().length();
        if (known == null || length < AccessFlag.SHORTEST_REASON || length > AccessFlag.LONGEST_REASON) {
            var page = new ModelAndView(all(model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
            page.addObject("refused", id);
            page.addObject("typed", reason);
            page.addObject("chosen", finding);
            return page;
        }
        flags.answer(id, known, reason);
        flash.addFlashAttribute("toast", Words.say("oversight.answered"));
        return new ModelAndView("redirect:" + PAGE);
    }
}
