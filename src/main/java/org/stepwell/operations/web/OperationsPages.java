package org.stepwell.operations.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.operations.DueWork;
import org.stepwell.operations.Stops;
import org.stepwell.operations.process.Batches;
import org.stepwell.operations.process.LetGoOn;

/** What stands still, in one page. */
@Controller
class OperationsPages {

    private final Stops stops;
    private final DueWork due;
    private final Batches batches;
    private final LetGoOn suspended;
    private final Said said;

    OperationsPages(Stops stops, DueWork due, Batches batches, LetGoOn suspended, Said said) {
        this.stops = stops;
        this.due = due;
        this.batches = batches;
        this.suspended = suspended;
        this.said = said;
    }

    @GetMapping("/dashboard/operations")
    String now(Model model) {
        model.addAttribute("groups", stops.groups());
        model.addAttribute("overdue", due.overdue());
        model.addAttribute("tries", due.toBeTriedAgain());
        model.addAttribute("suspended", due.suspended());
        model.addAttribute("batches", batches.lately());
        return "operations/now";
    }

    @PostMapping("/dashboard/operations/go-on")
    String goOn(@RequestParam String id, @RequestParam boolean whole, RedirectAttributes flash) {
        if (whole) {
            suspended.version(id);
        } else {
            suspended.journey(id);
        }
        flash.addFlashAttribute("toast", said.of("goes-on"));
        return "redirect:/dashboard/operations";
    }
}
