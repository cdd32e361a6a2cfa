package org.stepwell.demo;

import java.util.Arrays;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.stepwell.team.Role;

/** Lets the sign-in page name the demo people, in the embedded run only. */
@ControllerAdvice
@InEmbeddedRun
class OfferLogins {

    private static final List<String> LOGINS =
            Arrays.stream(Role.values()).map(Role::key).toList();

    @ModelAttribute
    void offer(Model model) {
        model.addAttribute("demoLogins", LOGINS);
        model.addAttribute("demoPassword", DemoPeople.PASSWORD);
    }
}
