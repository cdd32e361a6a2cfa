package org.stepwell.outreach.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stepwell.consent.ConsentScope;
import org.stepwell.consent.Consents;
import org.stepwell.coordination.Episodes;
import org.stepwell.outreach.Outreach;
import org.stepwell.outreach.PlannedStep;
import org.stepwell.patient.ContactChannel;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.Patient;
import org.stepwell.patient.PatientId;
import org.stepwell.patient.Patients;
import org.stepwell.relation.OwnConsent;
import org.stepwell.relation.RelatedPerson;
import org.stepwell.relation.RelatedPersons;
import org.stepwell.workflow.Word;

/** Says how a person can be reached: the way they prefer, their language and number, and whom else they let us ask. */
@Component
class WaysToReach {

    private static final String EMERGENCY_CONTACT = "emergency-contact";

    private final Patients patients;
    private final Episodes episodes;
    private final RelatedPersons relations;
    private final Consents consents;

    WaysToReach(Patients patients, Episodes episodes, RelatedPersons relations, Consents consents) {
        this.patients = patients;
        this.episodes = episodes;
        this.relations = relations;
        this.consents = consents;
    }

    String to(Outreach outreach) {
        var person = patients.of(episodes.of(outreach.episodeId()).patientId());
        var channels = outreach.next().map(PlannedStep::channels).orElse(List.of());
        var lines = new ArrayList<String>();
        lines.add(tryBy(person, channels));
        lines.add(
                "Telephone " + Objects.requireNonNullElse(person.demographics().phone(), "not known"));
        lines.add(language(person));
        if (channels.contains("letter")) {
            lines.add("Address "
                    + Objects.requireNonNullElse(person.demographics().address(), "not known"));
        }
        if (channels.contains(EMERGENCY_CONTACT) || channels.isEmpty()) {
            lines.add(emergencyContact(outreach.episodeId(), person.id()));
        }
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static String tryBy(Patient person, List<String> channels) {
        var ways = channels.stream()
                .filter(way -> !way.equals(EMERGENCY_CONTACT))
                .flatMap(way -> way.equals("preferred") ? preferred(person) : Stream.of(way))
                .distinct()
                .collect(Collectors.joining(" and "));
        return ways.isEmpty() ? "" : "Try by " + ways;
    }

    private static Stream<String> preferred(Patient person) {
        var said = Optional.ofNullable(person.preferences().contactChannel());
        return Stream.of(Word.of(said.orElse(ContactChannel.PHONE)));
    }

    private static String language(Patient person) {
        var said = person.preferences();
        if (said.language() == null) {
            return "";
        }
        return "Speaks " + said.language() + (said.interpreterNeeded() ? ", with interpreter" : "");
    }

    private String emergencyContact(EpisodeId episode, PatientId patient) {
        if (!consents.mayDisclose(episode, ConsentScope.FAMILY)) {
            return "The person has not allowed us to ask their family";
        }
        var named = relations.of(patient).stream()
                .filter(one -> !one.hasRevoked(OwnConsent.Matter.CONTACT))
                .map(WaysToReach::named)
                .toList();
        return named.isEmpty() ? "No family contact is named" : String.join("\n\n", named);
    }

    private static String named(RelatedPerson contact) {
        return Stream.of(Optional.of(contact.name()), contact.relationship(), contact.phone())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", ", "Emergency contact: ", ""));
    }
}
