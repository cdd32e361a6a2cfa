package org.stepwell.caseload.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.assessment.NeedDomain;
import org.stepwell.assessment.Needs;
import org.stepwell.monitoring.ContactWay;
import org.stepwell.monitoring.UnplannedContact;
import org.stepwell.monitoring.UnplannedContacts;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.WayBack;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** Takes what happened or was said without a task that asks for it: a contact, and a need the person named. */
@Controller
@RequestMapping("/patients/{id:[0-9a-f-]{36}}")
class QuickEntries {

    /** Those a check-in asks about; the others are for an assessment to find. */
    private static final Set<NeedDomain> DOMAINS = EnumSet.range(NeedDomain.HOUSING, NeedDomain.SOCIAL_CONNECTION);

    private final Persons persons;
    private final ScoreRecord reader;
    private final UnplannedContacts contacts;
    private final Needs needs;

    QuickEntries(Persons persons, ScoreRecord reader, UnplannedContacts contacts, Needs needs) {
        this.persons = persons;
        this.reader = reader;
        this.contacts = contacts;
        this.needs = needs;
    }

    /** One of several to choose from. */
    record Choice(String word, String title) {

        static Choice of(Enum<?> constant) {
            return new Choice(Word.of(constant), Words.title(constant));
        }
    }

    @GetMapping("/contacts/new")
    ModelAndView contact(@PathVariable String id, @ModelAttribute("back") WayBack back) {
        return contact(inCare(id), ContactEntry.empty(), Map.of());
    }

    @PostMapping("/contacts")
    ModelAndView add(
            @PathVariable String id,
            @ModelAttribute("typed") ContactEntry typed,
            @ModelAttribute("back") WayBack back,
            RedirectAttributes flash) {
        var person = inCare(id);
        var errors = typed.errors();
        if (!errors.isEmpty()) {
            return contact(person, typed, errors);
        }
        contacts.record(episode(person), typed.contact());
        return done(id, back, Words.say("contact-new.done"), flash);
    }

    @GetMapping("/needs/new")
    ModelAndView need(@PathVariable String id, @ModelAttribute("back") WayBack back) {
        return need(inCare(id), null, Map.of());
    }

    @PostMapping("/needs")
    ModelAndView add(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String domain,
            @ModelAttribute("back") WayBack back,
            RedirectAttributes flash) {
        var person = inCare(id);
        var named = DOMAINS.stream().filter(one -> Word.of(one).equals(domain)).findFirst();
        if (named.isEmpty()) {
            return need(person, domain, Map.of("domain", Words.say("need-new.wrong.none")));
        }
        if (needs.open(episode(person)).stream().anyMatch(need -> need.domain() == named.get())) {
            return need(person, domain, Map.of("domain", Words.say("need-new.wrong.open")));
        }
        needs.add(episode(person), named.get());
        return done(id, back, Words.say("need-new.done"), flash);
    }

    private ModelAndView contact(Person person, ContactEntry typed, Map<String, String> errors) {
        var page = page("caseload/contact-new", person, errors);
        page.addObject("typed", typed);
        page.addObject(
                "ways", Arrays.stream(ContactWay.values()).map(Choice::of).toList());
        page.addObject("longest", UnplannedContact.LONGEST_NOTE);
        return page;
    }

    private ModelAndView need(Person person, String domain, Map<String, String> errors) {
        var page = page("caseload/need-new", person, errors);
        page.addObject("chosen", domain);
        page.addObject("domains", DOMAINS.stream().map(Choice::of).toList());
        return page;
    }

    private static ModelAndView page(String name, Person person, Map<String, String> errors) {
        var page = new ModelAndView(name);
        page.addObject("person", person);
        page.addObject("errors", errors);
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private static ModelAndView done(String id, WayBack back, String toast, RedirectAttributes flash) {
        flash.addFlashAttribute("toast", toast);
        return new ModelAndView(back.or("/patients/" + id));
    }

    private static EpisodeId episode(Person person) {
        return person.episode().id();
    }

    /** Throws {@link NotPermitted} when their care has ended, or it is not for the reader to add to it. */
    private Person inCare(String id) {
        var person = persons.of(PatientId.of(id));
        if (!reader.mayAdd(person)) {
            throw new NotPermitted();
        }
        return person;
    }
}
