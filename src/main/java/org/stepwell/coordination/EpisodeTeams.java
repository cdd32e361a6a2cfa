package org.stepwell.coordination;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.team.Role;

/** Fills the care team of an episode and keeps whom in the family it may talk to. */
@Service
public class EpisodeTeams {

    private final CareTeams teams;
    private final FamilyContactRepository families;
    private final ApplicationEventPublisher news;

    EpisodeTeams(CareTeams teams, FamilyContactRepository families, ApplicationEventPublisher news) {
        this.teams = teams;
        this.families = families;
        this.news = news;
    }

    /**
     * Gives each role to the username beside it; the roles left out stay as they are. The family contact replaces
     * anybody named before, and may be null.
     */
    @Changes("care team")
    public void fill(EpisodeId episode, Map<Role, String> members, FamilyContact family) {
        members.forEach((role, username) -> teams.assign(episode, role, username));
        if (family != null) {
            var version = families.findById(episode).map(FamilyContact::version).orElse(0);
            families.save(family.inPlaceOf(version));
        }
        news.publishEvent(new CareTeamFormed(episode, teams.patientOf(episode)));
    }

    /** @return empty when the person named nobody */
    @Reads("family contact")
    public Optional<FamilyContact> family(EpisodeId episode) {
        return families.findById(episode);
    }
}
