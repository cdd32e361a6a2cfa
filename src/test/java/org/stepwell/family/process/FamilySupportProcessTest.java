package org.stepwell.family.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;
import static org.stepwell.relation.OwnConsent.Matter.ANSWERS;
import static org.stepwell.relation.OwnConsent.Matter.CONTACT;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.family.ContactNotAllowed;
import org.stepwell.family.FamilyEnd;
import org.stepwell.family.Round;
import org.stepwell.family.WithFamily;
import org.stepwell.relation.DecidedBy;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Explanation;
import org.stepwell.workflow.ProcessTest;
import org.stepwell.worklist.AnswersRefused;
import org.stepwell.worklist.Explanations;

@ProcessTest("family-support")
class FamilySupportProcessTest {

    private WithFamily family;

    @BeforeEach
    void somebodyIsEnrolled(@Autowired ObjectProvider<WithFamily> people) {
        ControlledTime.set(WithFamily.MONDAY);
        family = people.getObject();
    }

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }

    @Test
    void holdsASessionTheStrainAsksForAndThePersonWants() {
        var journey = family.caregiver(CONTACT, ANSWERS);
        assertThat(journey).isWaitingAtExactly("ask-caregiver-strain");
        assertThat(family.shown(CARE_MANAGER, "ask-caregiver-strain").get("person"))
                .isEqualTo("Kim Invented, sister, 555 0100");

        family.answersStrain(3, false);
        assertThat(journey).isWaitingAtExactly("decide-family-work");
        family.decides("accept");
        assertThat(journey).isWaitingAtExactly("arrange-family-session");
        family.arrangesSession();
        assertThat(journey).isWaitingAtExactly("hold-family-session");
        family.complete(
                "family-therapist",
                "hold-family-session",
                Map.of(
                        "outcome", "held",
                        "heldOn", "2026-03-02",
                        "tookPart", List.of("patient", "caregiver"),
                        "agreedPoints", "Eat together on Sundays"));

        assertThat(journey).isWaitingAt("which-comes-first");
        assertThat(family.strain(CARE_MANAGER).orElseThrow()).satisfies(check -> {
            assertThat(check.total()).isEqualTo(24);
            assertThat(check.band()).isEqualTo("high");
            assertThat(check.suggestion()).isEqualTo("respite");
        });
        assertThat(family.support().decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.decidedBy()).isEqualTo(DecidedBy.PATIENT);
            assertThat(decision.deciderName()).isEqualTo("Robin Invented");
        });
        assertThat(family.support().sessions()).singleElement().satisfies(session -> assertThat(session.agreedPoints())
                .isEqualTo("Eat together on Sundays"));
        assertThat(family.support().recheckOn()).contains(LocalDate.of(2026, 5, 31));
    }

    @Test
    void keepsWhatACaregiverSaysOfThemselvesFromWhoeverIsNextAtTheStep(@Autowired JdbcClient jdbc) {
        family.caregiver(CONTACT, ANSWERS);
        family.answersStrain(3, false);
        family.decides("accept");

        assertThat(jdbc.sql("select step from form_response where episode_id = ? and status = 'completed'")
                        .param(UUID.fromString(family.key()))
                        .query(String.class)
                        .list())
                .contains("decide-family-work")
                .doesNotContain("ask-caregiver-strain");
    }

    @Test
    void asksAgainAfterNinetyDays() {
        var journey = family.caregiver(CONTACT, ANSWERS);
        family.answersStrain(0, false);
        assertThat(journey).isWaitingAt("which-comes-first");

        family.waits(Duration.ofDays(89));
        assertThat(journey).isWaitingAt("which-comes-first");
        family.waits(Duration.ofDays(1));

        assertThat(journey).isWaitingAtExactly("ask-caregiver-strain");
    }

    @Test
    void asksNobodyHowTheyAreWhoDoesNotAllowItsAnswersToBeKept() {
        var journey = family.caregiver(CONTACT);

        assertThat(journey).isWaitingAt("which-comes-first").hasNotPassed("ask-caregiver-strain");
        family.waits(Duration.ofDays(90));
        assertThat(journey).isWaitingAt("which-comes-first").hasNotPassed("ask-caregiver-strain");

        family.allow(ANSWERS);
        assertThat(journey).isWaitingAtExactly("ask-caregiver-strain");
    }

    @Test
    void beginsNothingWithSomebodyWhoWasNotAsked() {
        family.named(true);

        assertThatThrownBy(() -> family.ask(Round.SESSION)).isInstanceOf(ContactNotAllowed.class);
        assertThat(Optional.ofNullable(family.journey())).isEmpty();
    }

    @Test
    void offersSomebodyOfTheFamilyASessionWithoutAskingHowTheyAre() {
        assertThat(Optional.ofNullable(family.named(false, CONTACT, ANSWERS))).isEmpty();

        family.ask(Round.SESSION);
        assertThat(family.journey()).isWaitingAtExactly("decide-family-work");
        family.decides("decline");

        assertThat(family.journey()).isWaitingAt("which-comes-first").hasNotPassed("ask-caregiver-strain");
    }

    @Test
    void keepsThatTheCaregiverWouldRatherNotAnswer() {
        var journey = family.caregiver(CONTACT, ANSWERS);

        family.complete(CARE_MANAGER, "ask-caregiver-strain", Map.of("declined", true));

        assertThat(journey).isWaitingAt("which-comes-first");
        assertThat(family.strain(CARE_MANAGER).orElseThrow().declined()).isTrue();
    }

    @Test
    void offersTheFamilyASessionAtHighRiskWhateverTheStrain() {
        family.rateRisk(RiskLevel.HIGH);
        var journey = family.caregiver(CONTACT, ANSWERS);

        family.complete(CARE_MANAGER, "ask-caregiver-strain", Map.of("declined", true));

        assertThat(journey).isWaitingAtExactly("decide-family-work");
    }

    @Test
    void refusesStrainWithAnOpenLine() {
        family.caregiver(CONTACT, ANSWERS);

        assertThatThrownBy(() -> family.complete(CARE_MANAGER, "ask-caregiver-strain", Map.of("strainItem1", 1)))
                .isInstanceOf(AnswersRefused.class);
        assertThat(family.strain(CARE_MANAGER)).isEmpty();
    }

    @Test
    void asksThePersonAgainWhenTheyPutItOff() {
        var journey = family.caregiver(CONTACT, ANSWERS);
        family.answersStrain(3, false);

        family.decides("defer");
        assertThat(journey).isWaitingAtExactly("on-decide-family-work-again");
        family.waits(Duration.ofDays(14));

        assertThat(journey).isWaitingAtExactly("decide-family-work");
        assertThat(family.shown(CARE_MANAGER, "decide-family-work").get("deferred"))
                .isEqualTo("Robin Invented wanted time until 16 March 2026. Ask again.");
    }

    @Test
    void letsNoUnregisteredProxyDecideOnFamilyWork() {
        var journey = family.caregiver(CONTACT, ANSWERS);
        family.answersStrain(3, false);

        assertThatThrownBy(() -> family.complete(
                        CARE_MANAGER, "decide-family-work", Map.of("decision", "accept", "decidedBy", "proxy")))
                .isInstanceOfSatisfying(AnswersRefused.class, refused -> assertThat(refused.errors())
                        .extracting(error -> error.field())
                        .containsExactly("decidedBy"));
        assertThat(journey).isWaitingAtExactly("decide-family-work");
    }

    @Test
    void arrangesAnotherTimeForASessionThatWasNotHeld() {
        var journey = family.caregiver(CONTACT, ANSWERS);
        family.answersStrain(3, false);
        family.decides("accept");
        family.arrangesSession();

        family.complete("family-therapist", "hold-family-session", Map.of("outcome", "again"));
        assertThat(journey).isWaitingAtExactly("arrange-family-session");
        family.arrangesSession();
        family.complete("family-therapist", "hold-family-session", Map.of("outcome", "not-wanted"));

        assertThat(journey).isWaitingAt("which-comes-first");
        assertThat(family.support().sessions()).hasSize(2);
    }

    @Test
    void refusesASessionInThePastAndOneThatHasNotBeen() {
        family.caregiver(CONTACT, ANSWERS);
        family.answersStrain(3, false);
        family.decides("accept");
        assertThatThrownBy(() -> family.complete(
                        "family-therapist", "arrange-family-session", Map.of("sessionAt", "2026-03-01T10:00")))
                .isInstanceOf(AnswersRefused.class);

        family.arrangesSession();

        var tomorrow =
                Map.<String, Object>of("outcome", "held", "heldOn", "2026-03-03", "tookPart", List.of("patient"));
        assertThatThrownBy(() -> family.complete("family-therapist", "hold-family-session", tomorrow))
                .isInstanceOf(AnswersRefused.class);
    }

    @Test
    void beginsTheNextRoundWhenSomebodyAsksForIt() {
        var journey = family.caregiver(CONTACT, ANSWERS);
        family.answersStrain(0, false);

        family.ask(Round.SESSION);

        assertThat(journey).isWaitingAtExactly("decide-family-work").hasPassed("on-support-wanted");
    }

    @Test
    void finishesARoundBeforeTheNextOneThatWasAskedFor() {
        var journey = family.caregiver(CONTACT, ANSWERS);
        family.ask(Round.SESSION);
        assertThat(journey).isWaitingAtExactly("ask-caregiver-strain");

        family.answersStrain(0, false);
        family.waits(Duration.ZERO);

        assertThat(journey).isWaitingAtExactly("decide-family-work");
    }

    @Test
    void endsWhateverIsToDoWhenTheyNoLongerWantContact() {
        var journey = family.caregiver(CONTACT, ANSWERS);
        family.answersStrain(3, false);
        family.decides("accept");
        assertThat(family.strain(CARE_MANAGER)).isPresent();

        family.revokes(CONTACT);

        assertThat(family.waitsAt("arrange-family-session")).isFalse();
        assertThat(journey).isWaitingAt("acknowledge-family-end");
        assertThat(family.strain(CARE_MANAGER)).isEmpty();
        assertThat(family.shown(CARE_MANAGER, "acknowledge-family-end").get("person"))
                .asString()
                .doesNotContain("555");
        family.complete(CARE_MANAGER, "acknowledge-family-end", Map.of("known", true));
        assertThat(journey).isEnded().hasPassed("end-family-support-ended");
        assertThat(family.support().endedAs()).contains(FamilyEnd.OWN_CONSENT_REVOKED);
        assertThat(family.support().acknowledgedBy()).contains(CARE_MANAGER);
    }

    @Test
    void stopsAskingSomebodyWhoNoLongerWantsAnswersKept() {
        var journey = family.caregiver(CONTACT, ANSWERS);

        family.revokes(ANSWERS);

        assertThat(journey).isWaitingAt("which-comes-first").hasPassed("on-answers-revoked");
        assertThat(family.waitsAt("ask-caregiver-strain")).isFalse();
        family.waits(Duration.ofDays(90));
        assertThat(family.waitsAt("ask-caregiver-strain")).isFalse();
    }

    @Test
    void tellsTheCareManagerWhenSomebodyIsNoLongerCloseToThePerson() {
        var journey = family.caregiver(CONTACT, ANSWERS);

        family.isNoLongerClose();

        assertThat(journey).isWaitingAt("acknowledge-family-end");
        assertThat(family.support().endedAs()).contains(FamilyEnd.RELATION_ENDED);
    }

    @Test
    void endsWithTheEpisode() {
        var journey = family.caregiver(CONTACT, ANSWERS);

        family.closes();

        assertThat(journey).isEnded().hasPassed("end-family-episode-closed");
        assertThat(family.support().endedAs()).contains(FamilyEnd.EPISODE_CLOSED);
    }

    @Test
    void showsACaregiversAnswersToTheCareTeamAlone(@Autowired Explanations explanations) {
        family.caregiver(CONTACT, ANSWERS);
        family.answersStrain(3, true);

        assertThat(family.manager(() -> explanations.of(family.episode())))
                .extracting(Explanation::table)
                .doesNotContain("Offer family support");

        assertThat(family.strain(CARE_MANAGER)).isPresent();
        assertThat(family.strain("supervisor")).isEmpty();
    }
}
