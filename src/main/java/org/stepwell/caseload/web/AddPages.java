package org.stepwell.caseload.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.stepwell.caseload.Caseload;
import org.stepwell.patient.PatientId;
import org.stepwell.team.WayBack;
import org.stepwell.teamnote.TeamNotes;

/** Leads from any page to what can be added without a task: first about whom, then what. */
@Controller
class AddPages {

    private final Caseload caseload;
    private final Persons persons;
    private final ScoreRecord reader;

    AddPages(Caseload caseload, Persons persons, ScoreRecord reader) {
        this.caseload = caseload;
        this.persons = persons;
        this.reader = reader;
    }

    /** @param patient whom it is about, null as long as nobody has said */
    @GetMapping("/add")
    String choose(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) UUID patient,
            @ModelAttribute("back") WayBack back,
            Model model) {
        if (patient == null) {
            var people = q.isBlank() ? caseload.recent() : caseload.named(q);
            model.addAttribute("q", q);
            model.addAttribute("recent", q.isBlank());
            model.addAttribute("people", people);
            model.addAttribute("tooMany", people.size() == Caseload.LIMIT);
            return "caseload/add-person";
        }
        var person = persons.of(new PatientId(patient));
        model.addAttribute("person", person);
        model.addAttribute("mayAdd", reader.mayAdd(person));
        return "caseload/add";
    }

    /** The form of the patient page's notes by itself, for whoever wants to write and go on. */
    @GetMapping("/patients/{id:[0-9a-f-]{36}}/notes/new")
    String note(@PathVariable String id, @ModelAttribute("back") WayBack back, Model model) {
        model.addAttribute("person", persons.of(PatientId.of(id)));
        model.addAttribute("longest", TeamNotes.LONGEST);
        return "caseload/note-new";
    }
}
