package org.stepwell.caseload.web;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.coordination.Episodes;
import org.stepwell.family.ContactNotAllowed;
import org.stepwell.family.FamilySupports;
import org.stepwell.family.Round;
import org.stepwell.patient.PatientId;
import org.stepwell.relation.OwnConsent.Matter;
import org.stepwell.relation.OwnConsents;
import org.stepwell.relation.RegisterRight;
import org.stepwell.relation.RelatedPersons;
import org.stepwell.relation.UnknownRelatedPerson;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Keeps the people close to a patient, and begins family work, from the patient page. */
@Controller
@RequestMapping("/patients/{id}/related-persons")
class FamilyPages {

    private final RelatedPersons relations;
    private final OwnConsents consents;
    private final Work work;

    FamilyPages(RelatedPersons relations, OwnConsents consents, Work work) {
        this.relations = relations;
        this.consents = consents;
        this.work = work;
    }

    /** Family work, and whose it is to begin. */
    @org.springframework.stereotype.Component
    record Work(FamilySupports supports, Episodes episodes, RegisterRight right) {

        void ask(PatientId patient, UUID person, Round wish) {
            if (!right.isHeld()) {
                throw new NotPermitted();
            }
            var episode = episodes.current(patient).orElseThrow(NotPermitted::new);
            supports.ask(episode.id(), person, wish);
        }
    }

    @PostMapping
    String add(@PathVariable String id, @ModelAttribute RelatedPersonForm form, RedirectAttributes flash) {
        return answer(
                id, flash, Words.say("family.done.added"), () -> relations.add(PatientId.of(id), form.particulars()));
    }

    @PostMapping("/{person}")
    String change(
            @PathVariable String id,
            @PathVariable UUID person,
            @ModelAttribute RelatedPersonForm form,
            RedirectAttributes flash) {
        return answer(
                id,
                flash,
                Words.say("family.done.changed"),
                () -> relations.change(PatientId.of(id), person, form.particulars()));
    }

    @PostMapping("/{person}/end")
    String end(
            @PathVariable String id,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        return answer(
                id,
                flash,
                Words.say("family.done.ended"),
                () -> relations.end(PatientId.of(id), person, reason.substring(0, Math.min(reason.length(), 500))));
    }

    @PostMapping("/{person}/own-consents")
    String allow(
            @PathVariable String id,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") Set<Matter> matter,
            RedirectAttributes flash) {
        // a blank is nobody's choice
        matter.remove(null);
        return answer(
                id, flash, Words.say("family.done.allowed"), () -> consents.give(PatientId.of(id), person, matter));
    }

    @PostMapping("/{person}/own-consents/revocation")
    String revoke(
            @PathVariable String id, @PathVariable UUID person, @RequestParam Matter matter, RedirectAttributes flash) {
        return answer(
                id, flash, Words.say("family.done.revoked"), () -> consents.revoke(PatientId.of(id), person, matter));
    }

    @PostMapping("/{person}/family-work")
    String ask(@PathVariable String id, @PathVariable UUID person, @RequestParam Round wish, RedirectAttributes flash) {
        return answer(id, flash, Words.say("family.done.asked"), () -> work.ask(PatientId.of(id), person, wish));
    }

    private static String answer(String id, RedirectAttributes flash, String done, Runnable doing) {
        try {
            doing.run();
            flash.addFlashAttribute("toast", done);
        } catch (InvalidAnswer refused) {
            flash.addFlashAttribute("familyError", refused.getMessage());
        } catch (ContactNotAllowed closed) {
            flash.addFlashAttribute("familyError", Words.say("family.wrong.contact"));
        } catch (UnknownRelatedPerson gone) {
            flash.addFlashAttribute("familyError", Words.say("family.wrong.gone"));
        }
        return "redirect:/patients/" + id + "#family";
    }
}
