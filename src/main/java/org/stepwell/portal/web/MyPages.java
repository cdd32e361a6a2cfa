package org.stepwell.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.stepwell.portal.MyCare;
import org.stepwell.portal.PortalLanguages;
import org.stepwell.portal.Reader;

/** The page of the patient and their family: what is asked of them, their plan, their people, how to stay safe. */
@Controller
class MyPages {

    private final MyCare care;
    private final MyTasks tasks;
    private final PortalLanguages languages;

    MyPages(MyCare care, MyTasks tasks, PortalLanguages languages) {
        this.care = care;
        this.tasks = tasks;
        this.languages = languages;
    }

    static boolean isMine(String path) {
        return path.equals("/me") || path.startsWith("/me/");
    }

    @GetMapping("/me")
    String today(@ModelAttribute("reader") Reader reader, Model model) {
        if (!reader.reads()) {
            return "portal/nothing";
        }
        model.addAttribute("tasks", tasks.asked(reader));
        model.addAttribute("ahead", care.ahead(reader));
        return "portal/today";
    }

    @GetMapping("/me/plan")
    String plan(@ModelAttribute("reader") Reader reader, Model model) {
        model.addAttribute("plan", care.plan(reader).orElse(null));
        model.addAttribute("referrals", care.referrals(reader));
        model.addAttribute("medicines", care.medicines(reader));
        return "portal/plan";
    }

    @GetMapping("/me/people")
    String people(@ModelAttribute("reader") Reader reader, Model model) {
        model.addAttribute("team", care.team(reader));
        return "portal/people";
    }

    @GetMapping("/me/safety-plan")
    String safetyPlan(@ModelAttribute("reader") Reader reader, Model model) {
        model.addAttribute("plan", reader.reads() ? care.safetyPlan(reader).orElse(null) : null);
        return "portal/safety-plan";
    }

    @PostMapping("/me/language")
    String speak(@RequestParam String language) {
        languages.choose(language);
        return "redirect:/me";
    }
}
