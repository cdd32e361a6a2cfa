package org.stepwell.team.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.stepwell.team.PasswordRefused;
import org.stepwell.team.Passwords;
import org.stepwell.team.SignInTries;
import org.stepwell.workflow.Words;

/** Where staff change their password, or set a new one by a link that a supervisor made for them. */
@Controller
class PasswordPages {

    private static final String RESET = "/login/password";

    private final Passwords passwords;
    private final SignInTries tries;

    PasswordPages(Passwords passwords, SignInTries tries) {
        this.passwords = passwords;
        this.tries = tries;
    }

    @GetMapping("/account/password")
    String own() {
        return "team/password";
    }

    @PostMapping("/account/password")
    ModelAndView change(
            @RequestParam String now, @RequestParam String next, HttpServletRequest request, RedirectAttributes flash) {
        try {
            passwords.change(now, next, request.getSession().getId());
        } catch (PasswordRefused refused) {
            return refused("team/password", refused);
        }
        flash.addFlashAttribute("toast", Words.say("password.done"));
        return new ModelAndView("redirect:/account");
    }

    @PostMapping("/staff/{username:[a-z0-9][a-z0-9.-]*}/password-link")
    String link(@PathVariable String username, RedirectAttributes flash) {
        var link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(RESET)
                .queryParam("token", passwords.link(username))
                .toUriString();
        flash.addFlashAttribute("link", link);
        return "redirect:/staff/" + username;
    }

    @GetMapping(RESET)
    ModelAndView byLink(@RequestParam(defaultValue = "") String token) {
        return new ModelAndView("login-password").addObject("token", token);
    }

    @PostMapping(RESET)
    ModelAndView reset(@RequestParam String token, @RequestParam String next, HttpServletRequest request) {
        try {
            passwords.reset(token, next);
        } catch (PasswordRefused refused) {
            tries.failed(null, request.getRemoteAddr());
            return refused("login-password", refused).addObject("token", token);
        }
        return new ModelAndView("redirect:/login?renewed");
    }

    private static ModelAndView refused(String page, PasswordRefused refused) {
        var again = new ModelAndView(page).addObject("wrong", refused.getMessage());
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }
}
