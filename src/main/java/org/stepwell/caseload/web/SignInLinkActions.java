package org.stepwell.caseload.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.stepwell.caseload.PatientRecords;
import org.stepwell.patient.PatientId;
import org.stepwell.relation.RelatedPersons;
import org.stepwell.team.AccountClosed;
import org.stepwell.team.SignInLinks;
import org.stepwell.workflow.Words;

/** Makes a link into the person's own side, shown once to whoever hands it over. */
@Controller
class SignInLinkActions {

    private final SignInLinks links;
    private final PatientRecords patients;
    private final RelatedPersons relations;

    SignInLinkActions(SignInLinks links, PatientRecords patients, RelatedPersons relations) {
        this.links = links;
        this.patients = patients;
        this.relations = relations;
    }

    /** @param whose a related person, none for the patient themselves */
    @PostMapping("/patients/{id:[0-9a-f-]{36}}/sign-in-link")
    String make(@PathVariable String id, @RequestParam(required = false) UUID whose, RedirectAttributes flash) {
        var patient = PatientId.of(id);
        var name = whose == null
                ? patients.patient(patient).name()
                : relations.find(patient, whose).name();
        var token = whose == null ? links.forPatient(patient, name) : links.forRelatedPerson(patient, whose, name);
        flash.addFlashAttribute("linkFor", name);
        flash.addFlashAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/login/link")
                        .queryParam("token", token)
                        .toUriString());
        return "redirect:/patients/" + id + "#own-page";
    }

    @ExceptionHandler
    String closed(AccountClosed closed, HttpServletRequest request, RedirectAttributes flash) {
        flash.addFlashAttribute("toast", Words.say("own-page.is-closed"));
        return "redirect:" + request.getRequestURI().replace("/sign-in-link", "#own-page");
    }
}
