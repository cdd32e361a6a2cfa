package org.stepwell.caseload.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stepwell.patient.PatientId;
import org.stepwell.relation.RelatedPersons;
import org.stepwell.team.SignInLinks;

/** Reads who can be let into the person's own side, for the patient page, which asks for it by {@code @ownPagePanel}. */
@Component
class OwnPagePanel {

    private final SignInLinks links;
    private final RelatedPersons relations;

    OwnPagePanel(SignInLinks links, RelatedPersons relations) {
        this.links = links;
        this.relations = relations;
    }

    /** Somebody who is close to the patient. */
    record Close(UUID id, String name) {}

    /** Whether the patient has been let in before, and who else can be. */
    record View(boolean hasAccount, List<Close> family) {}

    public View of(PatientId patient) {
        var family = relations.of(patient).stream()
                .map(person -> new Close(person.id(), person.name()))
                .toList();
        return new View(links.ofPatient(patient).isPresent(), family);
    }
}
