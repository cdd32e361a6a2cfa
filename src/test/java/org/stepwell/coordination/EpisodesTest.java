package org.stepwell.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.HouseTest;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.Gender;
import org.stepwell.relation.Particulars;
import org.stepwell.relation.RelatedPerson;
import org.stepwell.relation.RelatedPersons;
import org.stepwell.team.CareTeams;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.Role;

@HouseTest
@WithMockUser(CARE_MANAGER)
class EpisodesTest {

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Episodes episodes;

    @Autowired
    private EpisodeTeams episodeTeams;

    @Autowired
    private CareTeams teams;

    @Test
    void enrolsIntoTheCareOfOneManagerAndStartsTheJourney() {
        var episode = enrolment.enrol();

        assertThat(episodes.current(episode.patientId()).orElseThrow().id()).isEqualTo(episode.id());
        assertThat(teams.memberOf(episode.id(), Role.CARE_MANAGER)).contains(CARE_MANAGER);
        assertThat(episode.journeyId()).isNotBlank();
    }

    @Test
    void refusesASecondEpisodeBesideAnOpenOne() {
        var episode = enrolment.enrol();

        assertThatThrownBy(() -> enrolment.enrol(episode.patientId()))
                .isInstanceOf(AlreadyEnrolled.class)
                .hasMessageNotContaining("Robin");
        assertThat(episodes.all(episode.patientId())).hasSize(1);
    }

    @Test
    void enrolsAgainOnceTheFirstEpisodeIsClosed() {
        var first = enrolment.enrol();
        episodes.recordOutcome(first.id(), Outcome.TRANSFERRED);
        episodes.close(first.id());

        var second = enrolment.enrol(first.patientId());

        assertThat(episodes.all(first.patientId())).hasSize(2);
        assertThat(episodes.current(first.patientId()).orElseThrow().id()).isEqualTo(second.id());
    }

    @Test
    @WithMockUser("therapist")
    void letsNobodyEnrolAPatientTheyMayNotSee() {
        var patient = enrolment.register(Gender.OTHER);

        assertThatThrownBy(() -> episodes.enrol(patient, "therapist")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void tellsAnUnknownEpisodeFromNoOther() {
        assertThatThrownBy(() -> episodes.of(EpisodeId.random())).isInstanceOf(NotPermitted.class);
    }

    @Test
    void namesWhoInTheFamilyMayBeSpokenToOnce(@Autowired RelatedPersons relations) {
        var enrolled = enrolment.enrol();
        var episode = enrolled.id();
        episodeTeams.fill(episode, java.util.Map.of(), Particulars.familyMember("Kim", "sister", null));
        var therapist = java.util.Map.of(Role.THERAPIST, "therapist");
        episodeTeams.fill(episode, therapist, Particulars.familyMember("Lee", null, "555 0100"));
        episodeTeams.fill(episode, therapist, Particulars.familyMember("kim ", null, null));

        assertThat(relations.of(enrolled.patientId()))
                .extracting(RelatedPerson::name)
                .containsExactly("Kim", "Lee");
        assertThat(teams.memberOf(episode, Role.THERAPIST)).contains("therapist");
    }
}
