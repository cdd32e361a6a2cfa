package org.stepwell.directory.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.directory.Filter;
import org.stepwell.directory.InvalidListing;
import org.stepwell.directory.Listing;
import org.stepwell.directory.ServiceDirectory;
import org.stepwell.directory.ServiceProvider;
import org.stepwell.workflow.Words;

/** The directory of services: the list, and the page on which an entry is written. */
@Controller
class DirectoryPages {

    private static final String ENTRY = "/directory/{id:[0-9a-f-]{36}}";

    private final ServiceDirectory directory;
    private final DirectoryChoices choices;

    DirectoryPages(ServiceDirectory directory, DirectoryChoices choices) {
        this.directory = directory;
        this.choices = choices;
    }

    @GetMapping("/directory")
    String list(
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) String language,
            @RequestParam(required = false) String area,
            @RequestParam(required = false) String payer,
            Model model) {
        choices.requireStaff();
        var filter = new Filter(kind, language, area, payer);
        model.addAttribute("filter", filter);
        model.addAttribute("services", directory.listed(filter));
        model.addAttribute("mayChange", directory.mayChange());
        model.addAttribute("choices", choices);
        return "directory/list";
    }

    @GetMapping("/directory/new")
    ModelAndView blank() {
        choices.requireKeeper();
        return entry(null, 0, Listing.empty(), Map.of());
    }

    @GetMapping(ENTRY)
    ModelAndView entry(@PathVariable UUID id) {
        choices.requireKeeper();
        var service = find(id);
        return entry(id, service.version(), Listing.of(service), Map.of());
    }

    @PostMapping("/directory")
    ModelAndView enter(@ModelAttribute("typed") Listing typed, RedirectAttributes flash) {
        try {
            var service = directory.enter(typed);
            return done(Words.say("entry.entered", service.name()), flash);
        } catch (InvalidListing refused) {
            return entry(null, 0, typed, refused.errors());
        }
    }

    @PostMapping(ENTRY)
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam int version,
            @ModelAttribute("typed") Listing typed,
            RedirectAttributes flash) {
        var before = find(id);
        try {
            var service = directory.change(before.id(), version, typed);
            return done(Words.say("entry.changed", service.name()), flash);
        } catch (InvalidListing refused) {
            return entry(id, version, typed, refused.errors());
        }
    }

    private ModelAndView entry(UUID id, int version, Listing typed, Map<String, String> errors) {
        var page = new ModelAndView("directory/entry");
        page.addObject("id", id);
        page.addObject("version", version);
        page.addObject("typed", typed);
        page.addObject("errors", errors);
        page.addObject("choices", choices);
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private ServiceProvider find(UUID id) {
        return directory.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView done(String toast, RedirectAttributes flash) {
        flash.addFlashAttribute("toast", toast);
        return new ModelAndView("redirect:/directory");
    }
}
