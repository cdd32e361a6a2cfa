package org.stepwell.coordination;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.relation.Particulars;
import org.stepwell.relation.RelatedPersons;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Changes;
import org.stepwell.team.Role;

/** Fills the care team of an episode, and names whom in the family it may talk to. */
@Service
public class EpisodeTeams {

    private final CareTeams teams;
    private final RelatedPersons relations;
    private final ApplicationEventPublisher news;

    EpisodeTeams(CareTeams teams, RelatedPersons relations, ApplicationEventPublisher news) {
        this.teams = teams;
        this.relations = relations;
        this.news = news;
    }

    /**
     * Gives each role to the username beside it; the roles left out stay as they are. The family member, who may be
     * null, joins the people close to the patient unless they are among them.
     */
    @Changes("care team")
    public void fill(EpisodeId episode, Map<Role, String> members, Particulars family) {
        members.forEach((role, username) -> teams.assign(episode, role, username));
        var patient = teams.patientOf(episode);
        if (family != null && !isKnown(patient, family)) {
            relations.add(patient, family);
        }
        news.publishEvent(new CareTeamFormed(episode, patient));
    }

    private boolean isKnown(PatientId patient, Particulars family) {
        return relations.of(patient).stream().anyMatch(one -> one.name().equalsIgnoreCase(family.name()));
    }
}
