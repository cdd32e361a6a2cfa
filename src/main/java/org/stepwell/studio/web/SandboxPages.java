package org.stepwell.studio.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.patient.Gender;
import org.stepwell.sandbox.Ask;
import org.stepwell.sandbox.InventedPerson;
import org.stepwell.sandbox.Sandbox;
import org.stepwell.sandbox.SandboxEnded;
import org.stepwell.studio.DraftRefused;
import org.stepwell.studio.process.Trying;
import org.stepwell.workflow.Words;

/** Trying a unit with its drafts on an invented person: who comes, what happens to them, and where that leads. */
@Controller
class SandboxPages {

    static final String UNIT = "/studio/units/{unit:[a-z]{1,40}}/sandbox";
    static final String ONE = UNIT + "/{id:[0-9a-f-]{36}}";

    /** What everybody may hear at any time, besides what a journey waits for. */
    private static final String CRISIS = "crisis-reported";

    private final Trying trying;

    SandboxPages(Trying trying) {
        this.trying = trying;
    }

    @GetMapping(UNIT)
    String choose(@PathVariable String unit, Model model) {
        model.addAttribute("unit", unit);
        model.addAttribute("tests", trying.beginnings(unit));
        model.addAttribute("anybody", InventedPerson.ANYBODY);
        model.addAttribute("genders", Gender.values());
        return "studio/sandbox-new";
    }

    @PostMapping(UNIT)
    String open(@PathVariable String unit, @RequestParam Map<String, String> form, RedirectAttributes flash) {
        try {
            return to(trying.open(unit, form));
        } catch (SandboxEnded | DraftRefused refused) {
            flash.addFlashAttribute("refused", words(refused));
            return "redirect:/studio/units/" + unit + "/sandbox";
        }
    }

    @GetMapping(ONE)
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String journey,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean polled,
            Model model,
            HttpServletResponse response) {
        var sandbox = trying.find(id);
        if (polled && (sandbox.isReady() || sandbox.isOver())) {
            // the page that comes now has a script of its own
            response.setHeader("HX-Refresh", "true");
        }
        var standing = sandbox.standing();
        model.addAttribute("sandbox", sandbox);
        model.addAttribute("standing", standing);
        if (standing != null) {
            var news = new ArrayList<>(standing.awaited());
            news.remove(CRISIS);
            news.add(0, CRISIS);
            model.addAttribute("news", news);
            model.addAttribute(
                    "shown",
                    standing.journeys().stream()
                            .filter(one -> one.id().equals(journey))
                            .findFirst()
                            .or(() -> standing.journeys().stream().findFirst())
                            .orElse(null));
        }
        return "studio/sandbox";
    }

    @PostMapping(ONE + "/wait")
    String wait(@PathVariable UUID id, @RequestParam Duration time, RedirectAttributes flash) {
        return ask(id, new Ask.Pass(time), flash);
    }

    @PostMapping(ONE + "/next")
    String next(@PathVariable UUID id, RedirectAttributes flash) {
        return ask(id, new Ask.Next(), flash);
    }

    @PostMapping(ONE + "/news")
    String news(@PathVariable UUID id, @RequestParam String message, RedirectAttributes flash) {
        return ask(id, new Ask.News(message, Map.of()), flash);
    }

    /** Keeps the run so far as the draft of a pathway test. */
    @PostMapping(ONE + "/keep")
    String keep(
            @PathVariable UUID id, @RequestParam String name, @RequestParam String given, RedirectAttributes flash) {
        try {
            return "redirect:" + ModelAddress.of(trying.keep(id, name, given));
        } catch (SandboxEnded | DraftRefused refused) {
            flash.addFlashAttribute("refused", words(refused));
            return to(trying.find(id));
        }
    }

    @PostMapping(ONE + "/close")
    String close(@PathVariable UUID id) {
        var sandbox = trying.find(id);
        sandbox.close();
        return "redirect:/studio/units/" + sandbox.unit();
    }

    private String ask(UUID id, Ask question, RedirectAttributes flash) {
        var sandbox = trying.find(id);
        try {
            var told = sandbox.ask(question);
            if (told.isRefused()) {
                flash.addFlashAttribute("refused", told.refused());
            }
        } catch (SandboxEnded ended) {
            flash.addFlashAttribute("refused", ended.getMessage());
        }
        return to(sandbox);
    }

    private static String words(RuntimeException refused) {
        return refused instanceof DraftRefused draft ? Words.say(draft.key()) : refused.getMessage();
    }

    private static String to(Sandbox sandbox) {
        return "redirect:/studio/units/" + sandbox.unit() + "/sandbox/" + sandbox.id();
    }

    /** A sandbox that is forgotten leads to where a new one is opened. */
    @ExceptionHandler
    String ended(SandboxEnded ended, HttpServletRequest request, RedirectAttributes flash) {
        flash.addFlashAttribute("refused", ended.getMessage());
        return "redirect:" + request.getRequestURI().replaceAll("/sandbox/.*$", "/sandbox");
    }
}
