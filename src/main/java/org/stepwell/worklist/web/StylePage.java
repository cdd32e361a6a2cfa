package org.stepwell.worklist.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Every component of the pages with its states, to be looked at together. */
@Controller
class StylePage {

    @GetMapping("/style")
    String style() {
        return "worklist/style";
    }
}
