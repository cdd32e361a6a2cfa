package org.stepwell.team.web;

import java.util.Map;
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
import org.stepwell.team.Reach;
import org.stepwell.team.Staff;
import org.stepwell.workflow.Words;

/** Where staff say how they are reached, and a supervisor sees and changes it for everybody. */
@Controller
class StaffPages {

    private static final String ONE = "/staff/{username:[a-z0-9][a-z0-9.-]*}";

    private final Staff staff;

    StaffPages(Staff staff) {
        this.staff = staff;
    }

    @GetMapping("/account")
    ModelAndView own() {
        return of(Actor.current(), "/account");
    }

    @PostMapping("/account")
    ModelAndView changeOwn(
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "false") boolean digest,
            RedirectAttributes flash) {
        return change(Actor.current(), new Reach(phone, email, digest), "/account", flash);
    }

    @GetMapping("/staff")
    String all(Model model) {
        model.addAttribute("colleagues", staff.all());
        return "team/staff";
    }

    @GetMapping(ONE)
    ModelAndView one(@PathVariable String username) {
        return of(username, "/staff/" + username);
    }

    @PostMapping(ONE)
    ModelAndView change(
            @PathVariable String username,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "false") boolean digest,
            RedirectAttributes flash) {
        return change(username, new Reach(phone, email, digest), "/staff", flash);
    }

    private ModelAndView of(String username, String action) {
        return page(username, staff.find(username).reach(), action, Map.of());
    }

    private ModelAndView change(String username, Reach typed, String then, RedirectAttributes flash) {
        var errors = typed.errors();
        if (!errors.isEmpty()) {
            return page(username, typed, then.equals("/account") ? then : "/staff/" + username, errors);
        }
        staff.change(username, typed);
        flash.addFlashAttribute("toast", Words.say("account.done"));
        return new ModelAndView("redirect:" + then);
    }

    private ModelAndView page(String username, Reach typed, String action, Map<String, String> errors) {
        var page = new ModelAndView("team/account");
        page.addObject("colleague", staff.find(username));
        page.addObject("typed", typed);
        page.addObject("action", action);
        page.addObject("errors", errors);
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
