package org.stepwell.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.consent.ConsentScope.COMMUNITY_SERVICES;
import static org.stepwell.consent.ConsentScope.FAMILY;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.HouseTest;
import org.stepwell.consent.ConsentState.Standing;
import org.stepwell.patient.Demographics;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.Gender;
import org.stepwell.patient.PatientId;
import org.stepwell.patient.Patients;
import org.stepwell.patient.Preferences;
import org.stepwell.relation.Particulars;
import org.stepwell.relation.ProxyAuthority;
import org.stepwell.relation.ProxyKind;
import org.stepwell.relation.RelatedPersons;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.CareTeams;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.Role;
import org.stepwell.workflow.InvalidAnswer;

@HouseTest
@Transactional
@WithMockUser("consent-manager")
class ConsentsTest {

    private static final UUID REFERRAL = UUID.randomUUID();

    @Autowired
    private Consents consents;

    @Autowired
    private Patients patients;

    @Autowired
    private CareTeams teams;

    @Autowired
    private Accounts accounts;

    private final EpisodeId episode = EpisodeId.random();
    private PatientId patient;

    @BeforeEach
    void somebodyInCare() {
        var person = new Demographics("Brook", "Ada", null, Gender.FEMALE, false, null, null, null);
        patient = patients.register(person, Preferences.none(), Set.of()).id();
        account("consent-manager");
        account("consent-stranger");
        teams.form(episode, patient, "consent-manager");
    }

    @Test
    void letsNobodySignForThePersonWithoutAuthorityForToday(@Autowired RelatedPersons relations) {
        var byProxy = new ConsentDecision(true, Set.of(ConsentScope.FAMILY), "pat", Signatory.PROXY, null, null);
        assertThatThrownBy(() -> consents.recordSharing(episode, REFERRAL, byProxy))
                .isInstanceOfSatisfying(InvalidAnswer.class, refused -> assertThat(refused.field())
                        .isEqualTo("relationship"));

        var paper = ProxyAuthority.of(ProxyKind.HEALTH_CARE_PROXY, "Directive", LocalDate.of(2020, 1, 1), null);
        List.of("Pat Proxy", "Pat")
                .forEach(name -> relations.add(patient, new Particulars(name, null, null, null, false, paper)));

        assertThat(consents.recordSharing(episode, REFERRAL, byProxy).signedBy())
                .isEqualTo("Pat");
    }

    @Test
    void knowsNothingBeforeThePersonWasAsked() {
        assertThat(consents.mayDisclose(episode, FAMILY)).isFalse();
        assertThat(consents.current(patient)).isEmpty();
        assertThat(consents.state(patient).standing()).isEqualTo(Standing.NONE);
    }

    @Test
    void keepsWhoAllowedWhatAndWhoWroteItDown() {
        consents.record(episode, permit(null, FAMILY, COMMUNITY_SERVICES));

        var consent = consents.current(patient).orElseThrow();
        assertThat(consent.scopes()).containsExactlyInAnyOrder(FAMILY, COMMUNITY_SERVICES);
        assertThat(consent.signedBy()).isEqualTo("Ada Brook");
        assertThat(consent.recordedBy()).isEqualTo("consent-manager");
        assertThat(consents.mayDisclose(episode, FAMILY)).isTrue();
        assertThat(consents.mayDisclose(episode, ConsentScope.PRIMARY_CARE)).isFalse();
    }

    @Test
    void theLaterDecisionReplacesTheEarlierAndBothAreKept() {
        consents.record(episode, permit(null, FAMILY));
        consents.record(episode, deny());

        assertThat(consents.mayDisclose(episode, FAMILY)).isFalse();
        assertThat(consents.state(patient).standing()).isEqualTo(Standing.DENIED);
        assertThat(consents.history(patient)).hasSize(2);
    }

    @Test
    void sharingForOneReferralOpensNothingElse() {
        consents.record(episode, permit(null, FAMILY));
        consents.recordSharing(episode, REFERRAL, permit(null, COMMUNITY_SERVICES));

        assertThat(consents.mayDisclose(episode, COMMUNITY_SERVICES, REFERRAL)).isTrue();
        assertThat(consents.mayDisclose(episode, COMMUNITY_SERVICES, UUID.randomUUID()))
                .isFalse();
        assertThat(consents.mayDisclose(episode, COMMUNITY_SERVICES)).isFalse();
        assertThat(consents.mayDisclose(episode, FAMILY)).isTrue();
    }

    @Test
    void aDenialForOneReferralGoesBeforeTheConsentOfTheEpisode() {
        consents.record(episode, permit(null, COMMUNITY_SERVICES));
        consents.recordSharing(episode, REFERRAL, deny());

        assertThat(consents.mayDisclose(episode, COMMUNITY_SERVICES, REFERRAL)).isFalse();
        assertThat(consents.mayDisclose(episode, COMMUNITY_SERVICES)).isTrue();
    }

    @Test
    void withdrawingEndsAllSharingOfTheEpisode() {
        consents.record(episode, permit(null, COMMUNITY_SERVICES));
        consents.recordSharing(episode, REFERRAL, permit(null, COMMUNITY_SERVICES));

        consents.withdraw(episode, "Changed her mind");

        assertThat(consents.mayDisclose(episode, COMMUNITY_SERVICES)).isFalse();
        assertThat(consents.mayDisclose(episode, COMMUNITY_SERVICES, REFERRAL)).isFalse();
        assertThat(consents.state(patient).standing()).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void refusesAnExpiryInThePast() {
        var yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);

        assertThatThrownBy(() -> consents.record(episode, permit(yesterday, FAMILY)))
                .isInstanceOf(InvalidAnswer.class);
    }

    @Test
    @WithMockUser("consent-stranger")
    void tellsNobodyOutsideTheCareTeam() {
        assertThatThrownBy(() -> consents.current(patient)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> consents.record(episode, deny())).isInstanceOf(NotPermitted.class);
    }

    private void account(String username) {
        accounts.add(new Account(username, username, Set.of(Role.CARE_MANAGER), null), "not-used-here");
    }

    private static ConsentDecision permit(LocalDate expiresOn, ConsentScope... scopes) {
        return new ConsentDecision(true, Set.of(scopes), "Ada Brook", Signatory.SELF, expiresOn, null);
    }

    private static ConsentDecision deny() {
        return new ConsentDecision(false, Set.of(), "Ada Brook", Signatory.SELF, null, null);
    }
}
