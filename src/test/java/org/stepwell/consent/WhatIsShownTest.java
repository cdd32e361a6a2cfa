package org.stepwell.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stepwell.HouseTest;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.patient.Coding;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Role;
import org.stepwell.workflow.Walk;

/** What each reader of a record is shown of each class, as the person's word and the law stand. */
@HouseTest
class WhatIsShownTest {

    private static final Item DRINKS = Item.written("condition", "Alcohol dependence");
    private static final Item MEMBER = Item.written("condition", "Borderline personality disorder");
    private static final Item SAD = Item.named("score", "phq-9", null);
    private static final Item HEART = Item.written("condition", "Hypertension");
    private static final List<Item> ALL = List.of(DRINKS, MEMBER, SAD, HEART);

    @Autowired
    private WhatIsShown shown;

    @Autowired
    private Walk walk;

    @Autowired
    private Consents consents;

    @Autowired
    private Part2Records part2;

    private Episode episode;
    private String peer;
    private String therapist;

    @BeforeEach
    void somebodyWithATeam(@Autowired Enrolment enrolment, @Autowired CareTeams teams, @Autowired Accounts accounts) {
        episode = enrolment.enrol();
        peer = joins(accounts, teams, Role.PEER_SUPPORT_SPECIALIST);
        therapist = joins(accounts, teams, Role.THERAPIST);
    }

    private String joins(Accounts accounts, CareTeams teams, Role role) {
        var name = role.key() + "-" + UUID.randomUUID().toString().substring(0, 8);
        accounts.add(new Account(name, "Named " + name, Set.of(role), null), "only-in-tests");
        walk.as(CARE_MANAGER, () -> {
            teams.assign(episode.id(), role, name);
            return name;
        });
        return name;
    }

    @Test
    void peersSeeNoPersonalityAndAreToldThatThereIsSomething() {
        var theirs = to(peer);
        assertThat(theirs.of(ALL, one -> one)).containsExactly(DRINKS, SAD, HEART);
        assertThat(theirs.saysWithheld()).isTrue();
        assertThat(to(therapist).of(ALL, one -> one)).isEqualTo(ALL);
    }

    @Test
    void recordsUnderPart2AreClosedToTheTeamWithoutAWordOfIt() {
        mark();
        for (var reader : List.of(peer, therapist, CARE_MANAGER)) {
            var theirs = to(reader);
            assertThat(theirs.shows(DRINKS)).as(reader).isFalse();
            assertThat(theirs.saysWithheld()).as(reader).isFalse();
            assertThat(theirs.shows(SAD)).as(reader).isTrue();
        }
    }

    @Test
    void aConsentThatNamesThemOpensThemWithTheStatement() {
        mark();
        permit(Recipient.all(RecipientClass.CARE_TEAM), Sensitivity.SUD_PART_2);
        var theirs = to(therapist);
        assertThat(theirs.owesNotice()).isFalse();
        assertThat(theirs.shows(DRINKS)).isTrue();
        assertThat(theirs.owesNotice()).isTrue();
        assertThat(to(peer).shows(DRINKS)).isFalse();

        permit(Recipient.person("Named " + peer), Sensitivity.SUD_PART_2);
        assertThat(to(peer).shows(DRINKS)).isTrue();
        assertThat(to(therapist).shows(DRINKS)).isFalse();
    }

    @Test
    void takingTheConsentBackClosesThemAtOnceAndLeavesTheTeamItsOwnRecord() {
        mark();
        permit(Recipient.all(RecipientClass.CARE_TEAM), Sensitivity.SUD_PART_2);
        consent(ConsentTerms.ordinary(), List.of(), Set.of(ConsentScope.CARE_TEAM));
        walk.as(CARE_MANAGER, () -> {
            consents.withdraw(episode.id(), null);
            return episode;
        });
        var theirs = to(therapist);
        assertThat(theirs.of(ALL, one -> one)).containsExactly(MEMBER, SAD, HEART);
        assertThat(theirs.saysWithheld()).isFalse();
    }

    @Test
    void whoeverWroteANoteSeesItAndWhatTheySaidOfItGoesBeforeItsWords() {
        var note = new Item("note", Coding.none(), "Depressed.", Sensitivity.PSYCHOTHERAPY_NOTES, therapist);
        assertThat(to(therapist).shows(note)).isTrue();
        assertThat(to(CARE_MANAGER).shows(note)).isFalse();
        assertThat(to(CARE_MANAGER).shows(new Item("note", Coding.none(), "Depressed.", null, therapist)))
                .isTrue();
    }

    @Test
    void whoeverMayNotOpenTheRecordIsShownNothing() {
        assertThat(to("psychiatrist").of(ALL, one -> one)).isEmpty();
        assertThat(to("analyst").of(ALL, one -> one)).isEmpty();
    }

    @Test
    void familyIsShownWhatTheConsentOpensToThemAndIsNotToldOfMore() {
        var before = family();
        assertThat(before.of(ALL, one -> one)).isEmpty();
        assertThat(before.saysWithheld()).isFalse();
        consent(ConsentTerms.ordinary(), List.of(), Set.of(ConsentScope.FAMILY));
        assertThat(family().of(ALL, one -> one)).containsExactly(DRINKS, SAD, HEART);
        mark();
        assertThat(family().of(ALL, one -> one)).containsExactly(SAD, HEART);
    }

    @ParameterizedTest
    @CsvSource({
        "condition,Opioid abuse,Substance use",
        "medicine,Buprenorphine 8 MG / naloxone 2 MG,Substance use",
        "medicine,Bupropion 150 MG,''",
        "note,Her borderline diagnosis came up.,Personality",
        "goal,Alcohol no longer harms me,Substance use",
        "goal,I have a safe place to live,''"
    })
    void readsWhatIsWrittenInWords(String kind, String words, String held) {
        assertThat(to(therapist).label(Item.written(kind, words))).isEqualTo(held);
    }

    private Shown to(String reader) {
        return walk.as(reader, () -> shown.of(episode.patientId()));
    }

    private Shown family() {
        return walk.as(CARE_MANAGER, () -> shown.toFamily(episode.patientId(), "Kim Invented"));
    }

    private void mark() {
        walk.as(CARE_MANAGER, () -> {
            part2.mark(episode.id());
            return episode;
        });
    }

    private void permit(Recipient named, Sensitivity what) {
        consent(ConsentTerms.forTreatment(what), List.of(named), Set.of());
    }

    private void consent(ConsentTerms terms, List<Recipient> named, Set<ConsentScope> scopes) {
        walk.as(
                CARE_MANAGER,
                () -> consents.record(
                        episode.id(),
                        new ConsentDecision(true, scopes, "Robin Invented", Signatory.SELF, null, null, terms, named)));
    }
}
