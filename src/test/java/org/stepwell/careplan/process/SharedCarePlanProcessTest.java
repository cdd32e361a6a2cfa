package org.stepwell.careplan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.stepwell.careplan.Agreement;
import org.stepwell.careplan.CarePlan;
import org.stepwell.careplan.CarePlanPublished;
import org.stepwell.careplan.Goal;
import org.stepwell.careplan.Measure;
import org.stepwell.careplan.PlanRound;
import org.stepwell.careplan.PlanStatus;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Outcome;
import org.stepwell.relation.DecidedBy;
import org.stepwell.relation.Particulars;
import org.stepwell.relation.ProxyAuthority;
import org.stepwell.relation.ProxyKind;
import org.stepwell.relation.RelatedPerson;
import org.stepwell.relation.RelatedPersons;
import org.stepwell.team.Role;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.ProcessTest;
import org.stepwell.worklist.AnswersRefused;

@ProcessTest("shared-care-plan")
@RecordApplicationEvents
class SharedCarePlanProcessTest {

    private static final Map<String, Object> WALKS = Map.of(
            "goals", List.of(Map.of("description", "I walk to the lake", "measure", "function", "target", 3)),
            "activities", List.of(Map.of("description", "Walk together on Mondays")));

    @Autowired
    private ObjectProvider<PlanRound> rounds;

    @Autowired
    private Episodes episodes;

    @Autowired
    private ApplicationEvents events;

    private PlanRound round;

    @BeforeEach
    void somebodyWithNeeds() {
        round = rounds.getObject();
    }

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }

    @Test
    void draftsAGoalAndAnActivityForEachNeed() {
        var process = round.start(false);

        assertThat(process).isWaitingAt("contribute-to-plan");
        var depression = goal(round.draft(), Measure.PHQ_9);
        assertThat(depression.baseline()).isEqualTo(17);
        assertThat(depression.target()).isEqualTo(4);
        assertThat(round.draft().activities())
                .extracting(activity -> activity.owner() + " " + activity.referral())
                .containsExactlyInAnyOrder("therapist false", "social-worker true");
        assertThat(round.shown("contribute-to-plan").get("draft"))
                .asString()
                .contains("PHQ-9 below 5")
                .contains("Social worker");
    }

    @Test
    void publishesThePlanThePersonAgreesTo() {
        var process = round.start(false);
        PlanRound.CONTRIBUTORS.forEach(role -> round.contribute(role, role.equals("therapist") ? WALKS : Map.of()));
        assertThat(process).isWaitingAt("agree-plan");
        assertThat(round.shown("agree-plan").get("plan")).asString().contains("I walk to the lake");

        round.agree();
        assertThat(round.shown("sign-plan").get("plan")).asString().contains("I walk to the lake");
        round.sign();

        assertThat(process).isEnded().hasPassed("end-plan-published");
        var plan = round.active();
        assertThat(plan.versionNumber()).isOne();
        assertThat(plan.signature().orElseThrow().by()).isEqualTo("primary-care-provider");
        assertThat(plan.team()).hasSize(PlanRound.CONTRIBUTORS.size() + 1);
        assertThat(goal(plan, Measure.FUNCTION).addedBy()).isEqualTo(Role.THERAPIST);
        assertThat(published().needIdsForReferral())
                .containsExactly(goal(plan, Measure.HOUSING).needId());
    }

    @Test
    void settlesConflictsBeforeThePersonSeesThePlan() {
        var process = round.start(false);
        var twice = Map.<String, Object>of(
                "goals", List.of(Map.of("description", "Feel better", "measure", "phq-9", "target", 9)),
                "activities", List.of(Map.of("description", "find help with housing")));
        PlanRound.CONTRIBUTORS.forEach(role -> round.contribute(role, role.equals("psychiatrist") ? twice : Map.of()));

        assertThat(process).isWaitingAt("revise-plan");
        var shown = round.shown("revise-plan");
        assertThat(shown.get("findings"))
                .asString()
                .contains("different targets")
                .contains("Two people have taken on the same")
                .contains("Detect plan conflicts, version");
        round.complete(CARE_MANAGER, "revise-plan", PlanRound.keeping(shown, 2, 2));

        assertThat(process).isWaitingAt("agree-plan");
        assertThat(round.draft().goals()).hasSize(2).allSatisfy(goal -> assertThat(goal.needId())
                .isNotNull());
    }

    @Test
    void letsNoGoalGoToThePersonThatNobodyWorksTowards() {
        var process = round.start(false);
        round.contributeNothing().askForChanges("No social worker, please");
        var shown = round.shown("revise-plan");
        round.complete(CARE_MANAGER, "revise-plan", PlanRound.keeping(shown, 2, 1));

        assertThat(process).isWaitingAt("revise-plan");
        var again = round.shown("revise-plan");
        assertThat(again.get("findings")).asString().contains("Nobody works towards this goal");
        var need = goal(round.draft(), Measure.HOUSING).needId().toString();
        var activities = new ArrayList<Object>((List<?>) again.get("activities"));
        activities.add(Map.of("description", "Ring the landlord together", "owner", "care-manager", "needId", need));
        round.complete(CARE_MANAGER, "revise-plan", Map.of("goals", again.get("goals"), "activities", activities));

        assertThat(process).isWaitingAt("agree-plan");
    }

    @Test
    void refusesAnActivityForANeedThePlanDoesNotKnow() {
        var process = round.start(false);
        round.contributeNothing().askForChanges("A walk, not a gym");
        var shown = round.shown("revise-plan");
        var stray = Map.of(
                "description", "Something", "owner", "care-manager", "needId", "00000000-0000-0000-0000-000000000000");

        assertThatThrownBy(() -> round.complete(
                        CARE_MANAGER, "revise-plan", Map.of("goals", shown.get("goals"), "activities", List.of(stray))))
                .isInstanceOfSatisfying(AnswersRefused.class, refused -> assertThat(refused.errors())
                        .singleElement()
                        .asString()
                        .contains("activities[0].needId"));
        assertThat(process).isWaitingAt("revise-plan");
    }

    @Test
    void asksTheCareManagerForTheChangesThePersonWants() {
        var process = round.start(false);
        round.contributeNothing().askForChanges("A walk, not a gym");
        assertThat(process).isWaitingAt("revise-plan");

        var shown = round.shown("revise-plan");
        assertThat(shown.get("findings")).asString().contains("A walk, not a gym");
        round.complete(CARE_MANAGER, "revise-plan", PlanRound.keeping(shown, 2, 2))
                .agree();

        assertThat(process).isWaitingAt("sign-plan");
        assertThat(round.draft().agreements()).hasSize(2);
    }

    @Test
    void asksAgainWhenTheTimeIsOverThatThePersonWanted() {
        ControlledTime.set(Instant.parse("2026-03-02T08:00:00Z"));
        var process = round.start(false);
        round.contributeNothing().putOff();
        assertThat(process).isWaitingAtExactly("on-agree-plan-again");
        assertThat(round.draft().agreements()).isEmpty();

        round.waits(Duration.ofDays(13));
        assertThat(process).isWaitingAtExactly("on-agree-plan-again");
        round.waits(Duration.ofDays(1));

        assertThat(process).isWaitingAtExactly("agree-plan");
        assertThat(round.shown("agree-plan").get("deferred"))
                .isEqualTo("Robin Invented wanted time until 16 March 2026. Ask again.");
        round.agree();
        assertThat(process).isWaitingAt("sign-plan");
    }

    @Test
    void putsNothingOffLongerThanTheClinicAllows() {
        ControlledTime.set(Instant.parse("2026-03-02T08:00:00Z"));
        var process = round.start(false);
        round.contributeNothing();

        for (var day : List.of("2026-03-02", "2026-05-02", "2025-03-02")) {
            var answers = Map.<String, Object>of(
                    "decision", "defer", "decidedBy", "patient", "deciderName", "Robin", "deferUntil", day);
            assertThat(refused(answers)).containsExactly("deferUntil");
        }
        assertThat(process).isWaitingAtExactly("agree-plan");
    }

    @Test
    void letsAProxyDecideOnlyWhileTheirAuthorityHolds(@Autowired RelatedPersons relations) {
        ControlledTime.set(Instant.parse("2026-03-02T08:00:00Z"));
        var process = round.start(false);
        round.contributeNothing();
        var asProxy = Map.<String, Object>of("decision", "agree", "decidedBy", "proxy", "deciderName", "Anybody");
        assertThat(refused(asProxy)).containsExactly("decidedBy");

        proxy(relations, "Lee Lapsed", LocalDate.of(2025, 1, 1), LocalDate.of(2026, 3, 1));
        proxy(relations, "Cam Coming", LocalDate.of(2026, 3, 3), null);
        assertThat(refused(asProxy)).containsExactly("decidedBy");

        proxy(relations, "Pat Proxy", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2));
        assertThat(round.shown("agree-plan").get("proxyOptions"))
                .asString()
                .contains("Pat Proxy, Guardian")
                .doesNotContain("Lapsed", "Coming");
        round.agreeAsProxy();

        assertThat(process).isWaitingAt("sign-plan");
        assertThat(round.draft().lastAgreement().orElseThrow()).satisfies(agreement -> {
            assertThat(agreement.decidedBy()).isEqualTo(DecidedBy.PROXY);
            assertThat(agreement.name()).isEqualTo("Pat Proxy");
        });
    }

    @Test
    void asksWhichProxyDecidedWhenThereAreSeveral(@Autowired RelatedPersons relations) {
        round.start(false);
        round.contributeNothing();
        var since = LocalDate.now().minusYears(1);
        proxy(relations, "Pat Proxy", since, null);
        var other = proxy(relations, "Sam Second", since, null);
        var asProxy = Map.<String, Object>of("decision", "agree", "decidedBy", "proxy");
        assertThat(refused(asProxy)).containsExactly("proxy");

        round.complete(
                CARE_MANAGER,
                "agree-plan",
                Map.of(
                        "decision",
                        "agree",
                        "decidedBy",
                        "proxy",
                        "proxy",
                        other.id().toString()));

        assertThat(round.draft().lastAgreement().orElseThrow().name()).isEqualTo("Sam Second");
    }

    private RelatedPerson proxy(RelatedPersons relations, String name, LocalDate from, LocalDate until) {
        var paper = ProxyAuthority.of(ProxyKind.GUARDIAN, "Court order 12", from, until);
        var patient = round.manager(() -> episodes.of(round.episode())).patientId();
        return round.manager(() -> relations.add(patient, new Particulars(name, "aunt", null, null, false, paper)));
    }

    private List<String> refused(Map<String, Object> answers) {
        try {
            round.complete(CARE_MANAGER, "agree-plan", answers);
            return List.of();
        } catch (AnswersRefused refused) {
            return refused.errors().stream().map(error -> error.field()).toList();
        }
    }

    @Test
    void letsThePersonDecideFromTheirOwnAccount() {
        var process = round.start(false);
        round.contributeNothing().agreeAsThePerson();

        assertThat(process).isWaitingAt("sign-plan");
        assertThat(round.draft().lastAgreement().orElseThrow().decision()).isEqualTo(Agreement.Decision.AGREED);
    }

    @Test
    void refusesTwoRowsThatContinueOneGoal() {
        var process = round.start(false);
        round.contributeNothing().askForChanges("Fewer goals");
        var shown = round.shown("revise-plan");
        var first = ((List<?>) shown.get("goals")).get(0);
        var twice = Map.of("goals", List.of(first, first), "activities", shown.get("activities"));

        assertThatThrownBy(() -> round.complete(CARE_MANAGER, "revise-plan", twice))
                .isInstanceOf(AnswersRefused.class);
        assertThat(process).isWaitingAt("revise-plan");
    }

    @Test
    void endsCareWhenTheFirstPlanIsDeclined() {
        var process = round.start(false);
        round.contributeNothing().decline("Not now");

        assertThat(process).isEnded().hasPassed("end-plan-withdrawn");
        assertThat(round.versions()).singleElement().satisfies(plan -> {
            assertThat(plan.status()).isEqualTo(PlanStatus.REVOKED);
            assertThat(plan.statusReason()).isEqualTo("Not now");
        });
        assertThat(round.manager(() -> episodes.of(round.episode())).outcome()).contains(Outcome.DECLINED);
    }

    @Test
    void replacesThePlanInForceByItsRevision() {
        var first = round.published().active();
        var process = round.start(true);
        assertThat(process).isWaitingAt("agree-plan").hasNotPassed("contribute");

        round.agree().sign();

        assertThat(round.active().versionNumber()).isEqualTo(2);
        assertThat(round.active().replaces()).isEqualTo(first.id());
        assertThat(round.active().goals()).isEqualTo(first.goals());
        assertThat(round.versions())
                .extracting(CarePlan::status)
                .containsExactly(PlanStatus.ACTIVE, PlanStatus.REVOKED);
        assertThat(published().needIdsForReferral()).isEmpty();
    }

    @Test
    void keepsThePlanInForceWhenItsRevisionIsDeclined() {
        var first = round.published().active();
        var process = round.start(true);
        round.decline("The old one is fine");

        assertThat(process).isEnded().hasPassed("end-plan-withdrawn");
        assertThat(round.active().id()).isEqualTo(first.id());
        assertThat(round.manager(() -> episodes.of(round.episode())).outcome()).isEmpty();
    }

    @Test
    void refusesAScoreOutOfRangeAndStoresNothing() {
        round.start(false);
        var wrong = Map.<String, Object>of(
                "goals", List.of(Map.of("description", "Feel better", "measure", "phq-9", "target", 28)));

        assertThatThrownBy(() -> round.contribute("therapist", wrong))
                .isInstanceOfSatisfying(AnswersRefused.class, refused -> assertThat(refused.errors())
                        .extracting(error -> error.field())
                        .containsExactly("goals[0].target"));
        assertThat(round.draft().goals()).hasSize(2);
        round.contribute("therapist", Map.of());
    }

    @Test
    void keepsWhatPeopleWroteOutOfTheProcess() {
        var process = round.start(false);
        PlanRound.CONTRIBUTORS.forEach(role -> round.contribute(role, WALKS));

        assertThat(process).variables().doesNotContainKeys("answers", "contributors");
        assertThat(process).variables().allSatisfy((name, value) -> assertThat(String.valueOf(value))
                .doesNotContain("lake"));
    }

    private CarePlanPublished published() {
        return events.stream(CarePlanPublished.class)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static Goal goal(CarePlan plan, Measure measure) {
        return plan.goals().stream()
                .filter(goal -> goal.measure() == measure)
                .findFirst()
                .orElseThrow();
    }
}
