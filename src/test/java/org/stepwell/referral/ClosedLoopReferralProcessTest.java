package org.stepwell.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.stepwell.consent.ConsentScope.COMMUNITY_SERVICES;
import static org.stepwell.consent.ConsentScope.FAMILY;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.assessment.NeedDomain;
import org.stepwell.assessment.NeedStatus;
import org.stepwell.exchange.OutboxMessage;
import org.stepwell.exchange.Purpose;
import org.stepwell.relation.Deferral;
import org.stepwell.relation.Deferrals;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.ProcessTest;
import org.stepwell.worklist.AnswersRefused;

@ProcessTest("closed-loop-referral")
class ClosedLoopReferralProcessTest {

    private static final Duration TWO_BUSINESS_DAYS = Duration.ofDays(2);
    private static final Duration FIVE_BUSINESS_DAYS = Duration.ofDays(7);
    private static final Duration TEN_BUSINESS_DAYS = Duration.ofDays(14);

    @Autowired
    private ObjectProvider<ReferralLoop> loops;

    private ReferralLoop loop;

    @BeforeEach
    void somebodyWithANeed() {
        loop = loops.getObject();
    }

    @AfterEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @Test
    void closesTheLoopWhenThePersonSaysItHelped() {
        loop.begin(COMMUNITY_SERVICES).sent();
        var process = loop.loop();
        assertThat(process).isWaitingAt("await-answer");
        assertThat(loop.state()).isEqualTo(ReferralState.SENT);

        loop.answer(Answer.ACCEPTED, null).attended().confirm("helped");

        ended(process, "end-loop-closed");
        assertThat(loop.state()).isEqualTo(ReferralState.COMPLETED);
        assertThat(loop.person().need()).isEqualTo(NeedStatus.MET);
    }

    @Test
    void asksForConsentWhenTheCircleIsClosed() {
        loop.begin(FAMILY).complete("ask-for-sharing-consent", sharing("permit"));

        assertThat(loop.loop()).isWaitingAt("match-service").variables().containsEntry("mayDisclose", true);
    }

    @Test
    void withdrawsWhenThePersonDoesNotWantToShare() {
        loop.begin();
        var process = loop.loop();
        loop.complete("ask-for-sharing-consent", sharing("deny"));

        ended(process, "end-referral-withdrawn");
        withdrawn("The person does not want this shared.");
    }

    @Test
    void asksAgainOnTheDayThePersonNamedAndSharesNothingMeanwhile() {
        loop.begin().complete("ask-for-sharing-consent", putOff("2026-03-12"));
        assertThat(loop.loop()).isWaitingAt("on-ask-for-sharing-consent-again");

        loop.pass(Duration.ofDays(10));

        assertThat(loop.shown("ask-for-sharing-consent", "deferred").toString())
                .isEqualTo("Ngozi Okafor wanted time until 12 March 2026. Ask again.");
        assertThat(loop.messages()).isEmpty();
        loop.complete("ask-for-sharing-consent", sharing("permit"));
        assertThat(loop.loop()).isWaitingAt("match-service");
    }

    @Test
    @WithMockUser("care-manager")
    void asksOnlyAboutThisReferralWhenThePersonHasDecidedEarly(@Autowired Deferrals deferrals) {
        loop.begin().complete("ask-for-sharing-consent", putOff(null));
        loop.beginFor(NeedDomain.TRANSPORT).complete("ask-for-sharing-consent", putOff(null));
        var first = deferrals.running(loop.episode()).get(0);

        assertThat(deferrals.askNow(loop.episode(), first.id())).isTrue();

        assertThat(loop.waiting("ask-for-sharing-consent")).isEqualTo(1);
        assertThat(deferrals.running(loop.episode()))
                .extracting(Deferral::about)
                .containsExactly(loop.id());
        assertThatThrownBy(() -> deferrals.askNow(loop.episode(), first.id())).isInstanceOf(InvalidAnswer.class);
    }

    @Test
    void withdrawsWhenNoServiceFits() {
        loop.begin(COMMUNITY_SERVICES);
        var process = loop.loop();
        loop.complete("match-service", Map.of("noneSuitable", true));

        ended(process, "end-referral-withdrawn");
        withdrawn("No service fits.");
    }

    @Test
    void remindsASilentServiceAfterTwoBusinessDays() {
        loop.begin(COMMUNITY_SERVICES).sent().pass(TWO_BUSINESS_DAYS);

        assertThat(loop.loop()).hasPassed("end-reminder-sent").isWaitingAt("await-answer");
        assertThat(loop.messages())
                .extracting(OutboxMessage::purpose)
                .containsExactly(Purpose.REFERRAL, Purpose.REMINDER);
    }

    @Test
    void callsASilentServiceAfterFiveBusinessDays() {
        silent().complete("call-service", Map.of("answer", "accepted"));

        assertThat(loop.loop()).isWaitingAt("arrange-appointment");
        assertThat(loop.state()).isEqualTo(ReferralState.ACCEPTED);
    }

    @Test
    void looksForAnotherServiceWhenNobodyPicksUp() {
        silent().complete("call-service", Map.of("answer", "unreachable", "reason", "Rang out three times"));

        assertThat(loop.loop()).isWaitingAt("match-service");
        assertThat(loop.state()).isEqualTo(ReferralState.REJECTED);
        assertThat(loop.messages()).extracting(OutboxMessage::purpose).contains(Purpose.CANCELLATION);
    }

    @Test
    void takesAnAnswerThatComesWhileSomebodyCalls() {
        silent().answer(Answer.ACCEPTED, null);

        assertThat(loop.loop()).hasPassed("on-answer-meanwhile").isWaitingAt("arrange-appointment");
        assertThat(loop.waitsAt("call-service")).isFalse();
    }

    @Test
    void givesUpOnAServiceThatStaysSilentForTenBusinessDays() {
        loop.begin(COMMUNITY_SERVICES).sent().pass(TEN_BUSINESS_DAYS);

        assertThat(loop.loop()).hasPassed("give-up-waiting").isWaitingAt("match-service");
        assertThat(loop.referral().history()).last().satisfies(last -> assertThat(last.reason())
                .isEqualTo("no answer"));
        assertThatThrownBy(() -> loop.answer(Answer.ACCEPTED, null)).isInstanceOf(AnswerNotExpected.class);
    }

    @Test
    void asksAnotherServiceAfterARejection() {
        loop.begin(COMMUNITY_SERVICES).sent().answer(Answer.REJECTED, "No capacity");
        assertThat(loop.loop()).isWaitingAt("match-service");

        loop.send(loop.aPantry());

        assertThat(loop.loop()).isWaitingAt("await-answer");
        assertThat(loop.messages())
                .extracting(OutboxMessage::purpose)
                .containsExactly(Purpose.REFERRAL, Purpose.REFERRAL);
    }

    @Test
    void sendsWhatTheServiceStillWantsToKnow() {
        loop.begin(COMMUNITY_SERVICES).sent().answer(Answer.MORE_INFORMATION, "How many at home?");
        assertThat(loop.state()).isEqualTo(ReferralState.NEEDS_INFORMATION);
        assertThat(loop.shown("give-information", "referral"))
                .isEqualTo("Help with food\n\nCorner pantry, telephone 555 0123\n\n"
                        + "Hand it over by phone: Corner pantry, 555 0123\n\nThey want to know: How many at home?");

        loop.complete("give-information", Map.of("information", "Two adults")).pass(Duration.ZERO);

        assertThat(loop.loop()).hasPassed("record-information").isWaitingAt("await-answer");
        assertThat(loop.messages())
                .extracting(OutboxMessage::purpose)
                .containsExactly(Purpose.REFERRAL, Purpose.INFORMATION);
    }

    @Test
    void checksOnSomebodyInServiceEveryTwoWeeks() {
        loop.begin(COMMUNITY_SERVICES).accepted().attended().confirm("in-service");
        var process = loop.loop();
        assertThat(process).isWaitingAt("on-status-check-due");
        assertThat(loop.state()).isEqualTo(ReferralState.IN_SERVICE);

        loop.pass(Duration.ofDays(14)).confirm("helped");

        ended(process, "end-loop-closed");
    }

    @Test
    void arrangesAnewWhenThePersonDidNotAttend() {
        loop.begin(COMMUNITY_SERVICES).accepted().attended().confirm("no-show");

        assertThat(loop.loop()).isWaitingAt("arrange-appointment");
        assertThat(loop.state()).isEqualTo(ReferralState.FAILED);
    }

    @Test
    void withdrawsWhatThePersonNoLongerWants() {
        loop.begin(COMMUNITY_SERVICES).accepted().attended();
        var process = loop.loop();
        loop.confirm("no-longer-wanted");

        ended(process, "end-referral-withdrawn");
        withdrawn("The person no longer wants it.");
        assertThat(loop.messages()).extracting(OutboxMessage::purpose).contains(Purpose.CANCELLATION);
    }

    @Test
    void asksAboutTheServiceWhenTheConsentNoLongerReachesIt() {
        unsent();
        assertThat(loop.messages()).isEmpty();
        assertThat(loop.shown("ask-about-service", "referral").toString()).contains("Corner pantry");

        loop.complete("ask-about-service", sharing("permit")).pass(Duration.ZERO);

        assertThat(loop.loop()).isWaitingAt("await-answer");
        assertThat(loop.messages()).extracting(OutboxMessage::purpose).containsExactly(Purpose.REFERRAL);
    }

    @Test
    void letsThePersonThinkAboutTheServiceAndAsksAgain() {
        unsent();
        loop.complete("ask-about-service", putOff(null));
        assertThat(loop.loop()).isWaitingAt("on-ask-about-service-again");

        loop.pass(Duration.ofDays(14));

        assertThat(loop.loop()).isWaitingAt("ask-about-service");
        assertThat(loop.messages()).isEmpty();
    }

    @Test
    void aGuardianDecidesAboutSharingOnlyWhenRegistered() {
        loop.begin();
        var byGuardian =
                Map.<String, Object>of("decision", "permit", "signedBy", "Ada Okafor", "relationship", "guardian");

        assertThatThrownBy(() -> loop.complete("ask-for-sharing-consent", byGuardian))
                .isInstanceOf(AnswersRefused.class);
        assertThat(loop.loop()).isWaitingAt("ask-for-sharing-consent");
    }

    @Test
    void withdrawsWhatThisServiceMayNotKnow() {
        var process = unsent();
        loop.complete("ask-about-service", sharing("deny"));

        ended(process, "end-unshared");
        withdrawn("The person does not want this shared.");
        assertThat(loop.messages()).isEmpty();
    }

    @Test
    void isCalledBackWhenTheConsentIsTakenBack() {
        loop.begin(COMMUNITY_SERVICES).sent();
        var process = loop.loop();
        loop.person().withdrawConsent();

        ended(process, "end-sharing-revoked");
        withdrawn("The person took back their consent to this.");
        assertThat(loop.messages()).extracting(OutboxMessage::purpose).contains(Purpose.CANCELLATION);
    }

    @Test
    void asksThePayerBeforeAnythingIsSent() {
        loop.begin(COMMUNITY_SERVICES)
                .matched(loop.anInsuredKitchen("medicaid"))
                .runDue();
        assertThat(loop.loop()).isWaitingAt("prior-authorization");
        assertThat(loop.messages()).isEmpty();
        assertThat(loop.state()).isEqualTo(ReferralState.DRAFTED);

        loop.complete(
                        "arrange-authorization",
                        Map.of("outcome", "granted", "reference", "PA-1", "validUntil", "2026-04-30"))
                .runDue();

        assertThat(loop.loop()).isWaitingAt("await-answer").variables().containsEntry("cleared", true);
        assertThat(loop.messages()).extracting(OutboxMessage::purpose).containsExactly(Purpose.REFERRAL);
    }

    @Test
    void looksForAnotherServiceWhenThePayerRefuses() {
        var kitchen = loop.anInsuredKitchen("medicaid");
        loop.begin(COMMUNITY_SERVICES).matched(kitchen).runDue();
        loop.complete("arrange-authorization", Map.of("outcome", "refused", "note", "Not a benefit of the plan"));
        assertThat(loop.loop()).isWaitingAt("match-service");
        assertThat(loop.messages()).isEmpty();

        loop.sent();

        assertThat(loop.loop()).isWaitingAt("await-answer");
    }

    @Test
    void isCalledBackAlsoWhileThePayerIsAsked() {
        loop.begin(COMMUNITY_SERVICES).matched(loop.anInsuredKitchen("medicaid"));
        var process = loop.loop();
        loop.person().withdrawConsent();

        ended(process, "end-sharing-revoked");
        assertThat(loop.waitsAt("arrange-authorization")).isFalse();
    }

    @Test
    void endsWithTheEpisode() {
        loop.begin(COMMUNITY_SERVICES).sent();
        var process = loop.loop();
        loop.complete(
                "ask-for-consent", Map.of("decision", "deny", "signedBy", "Ngozi Okafor", "relationship", "self"));

        assertThat(process).isEnded();
        withdrawn("The episode of care ended.");
    }

    @Test
    void carriesNothingOfThePersonInTheProcess() {
        loop.begin(COMMUNITY_SERVICES).accepted().attended().confirm("in-service");

        assertThat(loop.loop())
                .variables()
                .containsOnlyKeys(
                        "referralId",
                        "mayDisclose",
                        "matched",
                        "cleared",
                        "remindOn",
                        "callOn",
                        "giveUpOn",
                        "answer",
                        "appointmentOn",
                        "referralOutcome")
                .containsEntry("referralId", loop.id().toString());
    }

    /** Between the first question and the sending, the person closed the circle again. */
    private ProcessInstance unsent() {
        loop.begin(COMMUNITY_SERVICES);
        loop.person().allow(FAMILY);
        loop.sent();
        assertThat(loop.loop()).isWaitingAt("ask-about-service");
        return loop.loop();
    }

    private ReferralLoop silent() {
        loop.begin(COMMUNITY_SERVICES).sent().pass(FIVE_BUSINESS_DAYS);
        assertThat(loop.loop()).isWaitingAt("call-service");
        return loop;
    }

    private void withdrawn(String reason) {
        assertThat(loop.state()).isEqualTo(ReferralState.WITHDRAWN);
        assertThat(loop.referral().withdrawalReason()).contains(reason);
    }

    private static void ended(ProcessInstance process, String end) {
        assertThat(process).isEnded().hasPassed(end);
    }

    private static Map<String, Object> sharing(String decision) {
        return Map.of("decision", decision, "signedBy", "Ngozi Okafor");
    }

    /** @param until the day they name, null when they name none */
    private static Map<String, Object> putOff(String until) {
        return until == null
                ? sharing("defer")
                : Map.of("decision", "defer", "signedBy", "Ngozi Okafor", "deferUntil", until);
    }
}
