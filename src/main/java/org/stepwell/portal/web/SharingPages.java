package org.stepwell.portal.web;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.consent.ConsentScope;
import org.stepwell.portal.MyConsent;
import org.stepwell.portal.MySharing;
import org.stepwell.portal.Reader;
import org.stepwell.portal.WhoLooked;
import org.stepwell.workflow.InvalidAnswer;

/** Who may know what, who was told and who looked, and where the person changes it. */
@Controller
class SharingPages {

    private static final String PAGE = "redirect:/me/record";

    private final MySharing sharing;
    private final MyConsent consent;
    private final WhoLooked looked;

    SharingPages(MySharing sharing, MyConsent consent, WhoLooked looked) {
        this.sharing = sharing;
        this.consent = consent;
        this.looked = looked;
    }

    @GetMapping("/me/record")
    String record(@ModelAttribute("reader") Reader reader, Model model) {
        model.addAttribute("given", sharing.given(reader));
        model.addAttribute("told", sharing.told(reader));
        model.addAttribute("visits", looked.of(reader.patient()));
        model.addAttribute("circles", ConsentScope.values());
        return "portal/record";
    }

    @PostMapping("/me/consents")
    String give(
            @RequestParam(defaultValue = "") Set<ConsentScope> circle,
            @RequestParam(defaultValue = "") String signedBy,
            RedirectAttributes flash) {
        // a blank is nobody's choice
        circle.remove(null);
        try {
            consent.give(circle, signedBy);
            flash.addFlashAttribute("done", "record.given");
        } catch (InvalidAnswer refused) {
            flash.addFlashAttribute("refused", "record.refused." + (circle.isEmpty() ? "circle" : "name"));
        }
        return PAGE;
    }

    @PostMapping("/me/consents/{id}/revocation")
    String takeBack(@PathVariable UUID id, RedirectAttributes flash) {
        consent.takeBack(id);
        flash.addFlashAttribute("done", "record.taken-back");
        return PAGE;
    }
}
