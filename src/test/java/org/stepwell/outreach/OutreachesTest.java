package org.stepwell.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.Aftermath;
import org.stepwell.HouseTest;
import org.stepwell.consent.ConsentDecision;
import org.stepwell.consent.ConsentScope;
import org.stepwell.consent.Consents;
import org.stepwell.consent.Signatory;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.EpisodeTeams;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.coordination.Outcome;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.monitoring.Following;
import org.stepwell.monitoring.Monitored;
import org.stepwell.patient.ContactChannel;
import org.stepwell.patient.Patients;
import org.stepwell.patient.Preferences;
import org.stepwell.relation.OwnConsent;
import org.stepwell.relation.OwnConsents;
import org.stepwell.relation.Particulars;
import org.stepwell.relation.RelatedPersons;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.AnswersRefused;

/** What outreach shows, notes and refuses. */
@HouseTest
@WithMockUser(CARE_MANAGER)
class OutreachesTest {

    private static final Map<String, Object> LET_GO =
            Map.of("decision", "disengage", "reason", "Two weeks of silence.");

    private Sought person;

    @BeforeEach
    void somebodyWithAPlan(@Autowired ObjectProvider<Sought> people) {
        ControlledTime.set(Monitored.MONDAY);
        person = people.getObject();
    }

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }

    @Test
    void notesASecondMissOnTheOpenOne() {
        person.missesContact();
        person.missesAppointment();

        assertThat(person.entries())
                .containsExactly("contact-missed by care-manager", "appointment-missed by care-manager");
        assertThat(person.attemptsOpen()).isOne();
    }

    @Test
    void beginsAnewAfterTheLastOneEnded() {
        person.missesContact();
        person.attempt("reached");
        var first = person.outreach().id();
        person.waits(Duration.ofHours(1));

        person.missesAppointment();

        assertThat(person.outreach().id()).isNotEqualTo(first);
        assertThat(person.outreach().isOpen()).isTrue();
    }

    @Test
    void showsHowThePersonWantsToBeReached(@Autowired Patients patients) {
        patients.updatePreferences(
                person.person().episode().patientId(),
                new Preferences("Spanish", true, null, ContactChannel.PORTAL, null, null, null, null));
        person.missesContact();

        assertThat(shown("person"))
                .contains("Try by portal and text", "Spanish, with interpreter", "Telephone not known")
                .doesNotContain("Emergency contact");
        assertThat(shown("history")).contains("contact missed");
    }

    @Test
    void namesTheEmergencyContactOnlyWithConsentOfBoth(
            @Autowired EpisodeTeams teams,
            @Autowired Consents consents,
            @Autowired RelatedPersons relations,
            @Autowired OwnConsents theirOwn) {
        teams.fill(person.episode(), Map.of(), Particulars.familyMember("Kim", "sister", "555 0199"));
        person.person().rateRisk(RiskLevel.MODERATE);
        person.missesContact();
        person.attempt("no-answer");
        person.attempt("no-answer");
        person.untilWaitsAt("attempt-contact");
        assertThat(shown("person")).doesNotContain("Kim").contains("has not allowed us to ask their family");

        consents.record(
                person.episode(),
                new ConsentDecision(true, Set.of(ConsentScope.FAMILY), "Robin Invented", Signatory.SELF, null, null));
        assertThat(shown("person")).contains("Emergency contact: Kim, sister, 555 0199");

        var patient = person.person().episode().patientId();
        var kim = relations.of(patient).get(0).id();
        theirOwn.give(patient, kim, Set.of(OwnConsent.Matter.CONTACT));
        theirOwn.revoke(patient, kim, OwnConsent.Matter.CONTACT);
        assertThat(shown("person")).doesNotContain("Kim").contains("No family contact is named");
    }

    @Test
    void keepsNothingOfAnAttemptThatCannotBe() {
        person.missesContact();
        var noWay = Sought.attempted("no-answer");
        noWay.put("channels", List.of());
        var tooLong = Sought.attempted("no-answer");
        tooLong.put("minutes", 481);

        refuses(() -> person.complete(CARE_MANAGER, "attempt-contact", noWay), "channels");
        refuses(() -> person.complete(CARE_MANAGER, "attempt-contact", tooLong), "minutes");

        assertThat(person.entries()).hasSize(1);
        assertThat(person.waitsAt("attempt-contact")).isTrue();
    }

    @Test
    void letsGoOfNobodyWhoWasNotTriedThreeTimes() {
        person.missesContact();
        person.waits(Duration.ofDays(15));

        refuses(() -> person.complete("supervisor", "review-outreach", LET_GO), "decision");

        assertThat(person.outreach().isOpen()).isTrue();
        assertThat(person.person().episode().outcome()).isEmpty();
        assertThat(person.waitsAt("review-outreach")).isTrue();
    }

    @Test
    void letsGoAlsoWhileThePlanIsBeingChanged() {
        person.person().contact(Map.of("wantsChange", true));
        person.missesAppointment();
        for (int attempt = 0; attempt < 4; attempt++) {
            person.attempt("no-answer");
        }
        person.untilWaitsAt("review-outreach");

        person.complete("supervisor", "review-outreach", LET_GO);

        assertThat(person.outreach().endedAs()).contains(OutreachEnd.LET_GO);
        assertThat(person.person().episode().outcome()).contains(Outcome.DISENGAGED);
        assertThat(person.person().episode().isOpen()).isFalse();
    }

    @Test
    void letsGoOfNobodyAtHighRiskBeforeAClinicianDecided() {
        person.person().rateRisk(RiskLevel.HIGH);
        person.missesContact();
        for (int attempt = 0; attempt < 3; attempt++) {
            person.attempt("no-answer");
        }
        person.untilWaitsAt("review-outreach");
        refuses(() -> person.complete("supervisor", "review-outreach", LET_GO), "decision");
        person.complete("supervisor", "review-outreach", Map.of("decision", "keep-trying", "reason", "No word yet."));

        person.untilWaitsAt("decide-welfare-check");
        person.complete("psychiatrist", "decide-welfare-check", Map.of("decision", "not-needed", "reason", "Seen."));
        person.untilWaitsAt("review-outreach");
        person.complete("supervisor", "review-outreach", LET_GO);

        assertThat(person.person().episode().outcome()).contains(Outcome.DISENGAGED);
    }

    @Test
    void looksForNobodyWhoComes() {
        person.person().contact(15);

        assertThat(person.outreaches()).isEmpty();
    }

    @Test
    void looksForNobodyWhoseCareGoesOnElsewhere() {
        person.person().reachNobody("transferred");

        assertThat(person.person().episode().outcome()).contains(Outcome.TRANSFERRED);
        assertThat(person.outreaches()).isEmpty();
    }

    @Test
    void endsTheEpisodeOfSomebodyLetGo(
            @Autowired Enrolment enrolment,
            @Autowired Lifecycle lifecycle,
            @Autowired Following following,
            @Autowired Walk walk,
            @Autowired Episodes episodes,
            @Autowired Aftermath aftermath) {
        var episode = enrolment.enrol();
        var key = episode.id().toString();
        lifecycle.untilMonitoring(key, List.of("housing"));
        following.reachNobody(key, "here");
        for (int hours = 0; !walk.waitsAt(key, "review-outreach"); hours++) {
            walk.pass(key, Duration.ofHours(1));
            if (walk.waitsAt(key, "attempt-contact")) {
                walk.complete(CARE_MANAGER, key, "attempt-contact", Sought.attempted("no-answer"));
            }
            assertThat(hours).isLessThan(24 * 20);
        }
        assertThat(walk.waitsAt(key, "check-in")).isFalse();

        walk.complete("supervisor", key, "review-outreach", LET_GO);

        var ended = walk.as("supervisor", () -> episodes.of(episode.id()));
        assertThat(ended.outcome()).contains(Outcome.DISENGAGED);
        assertThat(ended.isOpen()).isFalse();
        aftermath.nothingRunsFor(episode.id());
        aftermath.everyTaskIsAudited(episode.patientId());
    }

    private String shown(String text) {
        return (String) person.shown(CARE_MANAGER, "attempt-contact").get(text);
    }

    private static void refuses(ThrowingCallable answering, String field) {
        assertThatThrownBy(answering)
                .isInstanceOfSatisfying(AnswersRefused.class, refused -> assertThat(refused.errors())
                        .extracting(error -> error.field())
                        .containsExactly(field));
    }
}
