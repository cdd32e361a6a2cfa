package org.stepwell.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.crisis.CrisisCalls;
import org.stepwell.portal.CallForHelp;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Word;

/** Where somebody who needs help now finds whom to call, and tells the team. */
@Controller
class HelpPages {

    private static final String PAGE = "redirect:/me/help";

    private final CallForHelp call;

    HelpPages(CallForHelp call) {
        this.call = call;
    }

    @GetMapping("/me/help")
    String help(Model model) {
        model.addAttribute("longest", CrisisCalls.LONGEST_REASON);
        return "portal/help";
    }

    /** No word more is needed than the press of the button. */
    @PostMapping("/me/help")
    String tell(@RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
        try {
            flash.addFlashAttribute("done", "help." + Word.of(call.tell(reason)));
        } catch (InvalidAnswer tooLong) {
            flash.addFlashAttribute("refused", "help.too-long");
        }
        return PAGE;
    }
}
