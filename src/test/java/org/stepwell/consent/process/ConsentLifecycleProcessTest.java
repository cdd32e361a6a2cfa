package org.stepwell.consent.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.stepwell.consent.ConsentScope.CARE_TEAM;
import static org.stepwell.consent.ConsentScope.COMMUNITY_SERVICES;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.consent.Consent;
import org.stepwell.consent.ConsentDecision;
import org.stepwell.consent.ConsentNotInForce;
import org.stepwell.consent.Consents;
import org.stepwell.consent.Disclosure;
import org.stepwell.consent.DisclosureMade;
import org.stepwell.consent.Disclosures;
import org.stepwell.consent.RecipientClass;
import org.stepwell.consent.Restriction;
import org.stepwell.consent.RestrictionWish;
import org.stepwell.consent.Restrictions;
import org.stepwell.consent.Sensitivity;
import org.stepwell.consent.Signatory;
import org.stepwell.consent.UnknownConsent;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.ProcessTest;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.AnswersRefused;
import org.stepwell.worklist.Desk;

@ProcessTest("consent-lifecycle")
@WithMockUser(CARE_MANAGER)
class ConsentLifecycleProcessTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 2);
    private static final RestrictionWish NOT_THE_PANTRY =
            new RestrictionWish(COMMUNITY_SERVICES, null, "Nobody from the pantry.");

    @Autowired
    private Consents consents;

    @Autowired
    private Restrictions restrictions;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private Walk walk;

    @Autowired
    private Desk desk;

    @Autowired
    private ProcessEngine engine;

    private EpisodeId episode;
    private PatientId patient;
    private String key;

    @BeforeEach
    void somebodyInCare(@Autowired Enrolment enrolment) {
        ControlledTime.set(MONDAY);
        var enrolled = enrolment.enrol();
        episode = enrolled.id();
        patient = enrolled.patientId();
        key = episode.toString();
    }

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }

    @Test
    void isSignedAnewInGoodTime() {
        var journey = journey(given(LAST_DAY));
        assertThat(journey).isWaitingAt("on-renewal-due").variables().containsOnlyKeys("consentId", "renewOn");
        walk.pass(key, Duration.ofDays(62));
        assertThat(shown("renew-consent", "consent")).contains("Who may disclose: The clinic and its care team");

        renew("2026-12-31");

        assertThat(journey).isEnded().hasPassed("end-consent-renewed");
        var anew = consents.current(patient).orElseThrow();
        assertThat(anew.expiresOn()).isEqualTo("2026-12-31");
        assertThat(anew.scopes()).containsExactlyInAnyOrder(CARE_TEAM, COMMUNITY_SERVICES);
        assertThat(journey(anew)).isWaitingAt("on-renewal-due");
        assertThat(consents.history(patient)).hasSize(2);
    }

    @Test
    void holdsUntilItsLastDayWhenItIsNotRenewed() {
        var journey = journey(given(LAST_DAY));
        walk.pass(key, Duration.ofDays(62));
        answer("renew-consent", Map.of("decision", "end", "signedBy", "Robin Invented"));
        assertThat(journey).isWaitingAt("on-consent-expired");
        assertThat(consents.mayDisclose(episode, COMMUNITY_SERVICES)).isTrue();

        walk.pass(key, Duration.ofDays(31));

        assertThat(journey).isEnded().hasPassed("end-consent-lapsed");
        assertThat(consents.mayDisclose(episode, COMMUNITY_SERVICES)).isFalse();
        assertThat(consents.current(patient).orElseThrow().endedOn()).isNotNull();
    }

    @Test
    void isLookedAtAfterAYearWhenItHasNoEndAndThenEndsTheSameDay() {
        var journey = journey(given(null));
        walk.pass(key, Duration.ofDays(365));
        assertThat(walk.waitsAt(key, "renew-consent")).isTrue();
        answer("renew-consent", Map.of("decision", "end", "signedBy", "Robin Invented"));
        walk.pass(key, Duration.ofDays(1));

        assertThat(journey).isEnded().hasPassed("end-consent-lapsed");
    }

    @Test
    void refusesANewLastDayInThePast() {
        var journey = journey(given(LAST_DAY));
        walk.pass(key, Duration.ofDays(62));

        assertThatThrownBy(() -> renew("2026-03-01"))
                .isInstanceOfSatisfying(AnswersRefused.class, refused -> assertThat(refused.errors())
                        .extracting(error -> error.field())
                        .containsExactly("expiresOn"));
        assertThat(journey).isWaitingAt("renew-consent");
        assertThat(consents.history(patient)).hasSize(1);
    }

    @Test
    void isOverAtOnceWhenItIsTakenBackBeforeAnythingWasTold() {
        var consent = given(null);
        var journey = journey(consent);

        consents.revoke(episode, consent.id(), " ");

        assertThat(journey).isEnded().hasPassed("end-consent-revoked");
        var revoked = consents.of(episode, consent.id());
        assertThat(revoked.withdrawnOn()).isEqualTo("2026-03-02");
        assertThat(revoked.withdrawalReason()).isNull();
        assertThat(revoked.toldOn()).isNotNull();
        assertThat(consents.mayDisclose(episode, COMMUNITY_SERVICES)).isFalse();
    }

    @Test
    void tellsThePersonWhatNobodyCanCallBack() {
        var consent = given(null);
        var journey = journey(consent);
        tellThePantry();

        consents.revoke(episode, consent.id(), "Changed their mind");

        assertThat(journey).isWaitingAt("tell-what-stays-known");
        assertThat(shown("tell-what-stays-known", "known")).contains("2026-03-02: Medical, to Corner pantry");
        answer("tell-what-stays-known", Map.of("note", "Told on the telephone."));
        assertThat(journey).isEnded().hasPassed("end-person-told");
        assertThat(consents.of(episode, consent.id()).toldOn()).isEqualTo("2026-03-02");
    }

    @Test
    void endsWhenALaterDecisionTakesItsPlace() {
        var journey = journey(given(LAST_DAY));

        var later = given(null);

        assertThat(journey).isEnded().hasPassed("end-consent-ended");
        assertThat(journey(later)).isWaitingAt("on-renewal-due");
    }

    @Test
    void endsWithCareAlsoWhileThePersonIsStillToBeTold() {
        var told = given(null);
        var telling = journey(told);
        tellThePantry();
        consents.revoke(episode, told.id(), null);
        var standing = journey(given(null));
        lifecycle.consent(key, "deny");

        assertThat(telling).isEnded().hasPassed("end-care-over");
        assertThat(standing).isEnded().hasPassed("end-consent-ended");
    }

    @Test
    void keepsClosedWhatWasAgreedToStayClosed() {
        var consent = given(null);
        var journey = journey(consent);
        restrictions.request(episode, consent.id(), NOT_THE_PANTRY);
        assertThat(shown("answer-restriction-request", "request")).isEqualTo("Nobody from the pantry.");
        assertThat(consents.mayDisclose(episode, COMMUNITY_SERVICES)).isTrue();

        answer("answer-restriction-request", Map.of("decision", "agree"));

        assertThat(journey).hasPassed("end-restriction-answered").isWaitingAt("on-renewal-due");
        assertThat(consents.mayDisclose(episode, COMMUNITY_SERVICES)).isFalse();
        assertThat(consents.mayDisclose(episode, CARE_TEAM)).isTrue();
    }

    @Test
    void aRestrictionIsDeclinedWithAReasonOnly() {
        var consent = given(null);
        restrictions.request(episode, consent.id(), NOT_THE_PANTRY);

        assertThatThrownBy(() -> answer("answer-restriction-request", Map.of("decision", "decline")))
                .isInstanceOf(AnswersRefused.class);
        answer("answer-restriction-request", Map.of("decision", "decline", "reason", "They bring the food."));

        assertThat(consents.mayDisclose(episode, COMMUNITY_SERVICES)).isTrue();
        assertThat(restrictions.of(patient)).extracting(Restriction::state).containsExactly("declined");
    }

    @Test
    void aRevocationOvertakesAnOpenRequest() {
        var consent = given(null);
        var journey = journey(consent);
        restrictions.request(episode, consent.id(), NOT_THE_PANTRY);
        assertThatThrownBy(() -> restrictions.request(episode, consent.id(), NOT_THE_PANTRY))
                .isInstanceOf(InvalidAnswer.class);

        consents.revoke(episode, consent.id(), null);

        assertThat(journey).isEnded();
        assertThat(restrictions.of(patient)).extracting(Restriction::state).containsExactly("overtaken");
    }

    @Test
    void refusesToRevokeWhatIsUnknownOrNoLongerInForce() {
        var consent = given(null);

        assertThatThrownBy(() -> consents.revoke(episode, UUID.randomUUID(), null))
                .isInstanceOf(UnknownConsent.class);
        assertThat(journey(consent)).isWaitingAt("on-renewal-due");
        consents.revoke(episode, consent.id(), null);
        assertThatThrownBy(() -> consents.revoke(episode, consent.id(), null)).isInstanceOf(ConsentNotInForce.class);
        assertThatThrownBy(() -> restrictions.request(episode, consent.id(), NOT_THE_PANTRY))
                .isInstanceOf(ConsentNotInForce.class);
        assertThat(restrictions.of(patient)).isEmpty();
    }

    private Consent given(LocalDate lastDay) {
        var decision = new ConsentDecision(
                true, Set.of(CARE_TEAM, COMMUNITY_SERVICES), "Robin Invented", Signatory.SELF, lastDay, null);
        return consents.record(episode, decision);
    }

    private void tellThePantry() {
        var told =
                Disclosure.forTreatment(Sensitivity.MEDICAL, RecipientClass.COMMUNITY_SERVICE, "Corner pantry", null);
        disclosures.keep(episode, told, consents.mayDisclose(episode, told), DisclosureMade.Channel.BY_HAND);
    }

    private void renew(String until) {
        answer("renew-consent", Map.of("decision", "renew", "signedBy", "Robin Invented", "expiresOn", until));
    }

    private void answer(String step, Map<String, Object> answers) {
        walk.complete(CARE_MANAGER, key, step, answers);
    }

    private String shown(String step, String field) {
        return desk.open(walk.task(key, step).getId()).data().get(field).toString();
    }

    private ProcessInstance journey(Consent consent) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(ConsentLifecycleProcess.KEY)
                .variableValueEquals("consentId", consent.id().toString())
                .singleResult();
    }
}
