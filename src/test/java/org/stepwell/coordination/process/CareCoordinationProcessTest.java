package org.stepwell.coordination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.assessment.Sheets;
import org.stepwell.careplan.CarePlans;
import org.stepwell.consent.Consents;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.coordination.Outcome;
import org.stepwell.coordination.Phase;
import org.stepwell.coordination.RelapsePreventionPlans;
import org.stepwell.monitoring.Following;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relation.Particulars;
import org.stepwell.relation.ProxyAuthority;
import org.stepwell.relation.ProxyKind;
import org.stepwell.relation.RelatedPerson;
import org.stepwell.relation.RelatedPersons;
import org.stepwell.team.CareTeamMember;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Role;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.ProcessTest;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.AnswersRefused;
import org.stepwell.worklist.Desk;

@ProcessTest("care-coordination")
@WithMockUser(CARE_MANAGER)
class CareCoordinationProcessTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private Following following;

    @Autowired
    private Walk walk;

    @Autowired
    private Episodes episodes;

    @Autowired
    private RelatedPersons relations;

    @Autowired
    private Desk desk;

    @Autowired
    private CareTeams teams;

    @Autowired
    private Consents consents;

    @Autowired
    private CarePlans plans;

    @Autowired
    private RelapsePreventionPlans relapsePlans;

    private Episode episode;
    private EpisodeId id;
    private String key;
    private ProcessInstance journey;

    @BeforeEach
    void somebodyIsEnrolled(@Autowired Enrolment enrolment) {
        ControlledTime.set(MONDAY);
        episode = enrolment.enrol();
        id = episode.id();
        key = id.toString();
        journey = walk.instance(CareCoordinationProcess.KEY, key);
    }

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }

    @Test
    void beginsWithConsentAskedByTheCareManager() {
        assertThat(journey).isWaitingAt("ask-for-consent");
        assertThat(journey.getId()).isEqualTo(episode.journeyId());
        assertThat(walk.task(key, "ask-for-consent").getAssignee()).isEqualTo(CARE_MANAGER);
    }

    @Test
    void endsAsDeclinedWithoutConsent() {
        lifecycle.consent(key, "deny");

        assertThat(journey).isEnded().hasPassed("end-declined");
        assertThat(consents.current(episode.patientId()).orElseThrow().permitted())
                .isFalse();
        assertThat(closedWith()).isEqualTo(Outcome.DECLINED);
    }

    @Test
    void asksAgainOnTheDayForWhichThePersonPutConsentOff() {
        var inAWeek = LocalDate.of(2026, 3, 9);
        walk.complete(
                CARE_MANAGER,
                key,
                "ask-for-consent",
                Map.of("decision", "defer", "signedBy", "Robin Invented", "deferUntil", inAWeek.toString()));
        assertThat(journey).isWaitingAtExactly("on-ask-for-consent-again");
        assertThat(consents.current(episode.patientId())).isEmpty();

        walk.pass(key, Duration.ofDays(6));
        assertThat(journey).isWaitingAtExactly("on-ask-for-consent-again");
        walk.pass(key, Duration.ofDays(1));

        assertThat(journey).isWaitingAt("ask-for-consent");
        assertThat(shown("ask-for-consent").get("deferred"))
                .isEqualTo("Robin Invented wanted time until 9 March 2026. Ask again.");
        lifecycle.consent(key, "permit");
        assertThat(journey).isWaitingAt("form-care-team");
    }

    @Test
    void letsNobodySignForThePersonWhoIsNotRegisteredToday() {
        var asGuardian = Map.<String, Object>of(
                "decision", "permit", "scope", List.of("care-team"), "signedBy", "Ann", "relationship", "guardian");
        assertThatThrownBy(() -> walk.complete(CARE_MANAGER, key, "ask-for-consent", asGuardian))
                .isInstanceOfSatisfying(AnswersRefused.class, refused -> assertThat(refused.errors())
                        .extracting(error -> error.field())
                        .containsExactly("relationship"));

        var paper = ProxyAuthority.of(ProxyKind.GUARDIAN, "Court order 12", LocalDate.of(2026, 3, 2), null);
        relations.add(episode.patientId(), new Particulars("Ann Guardian", "aunt", null, null, false, paper));
        walk.complete(CARE_MANAGER, key, "ask-for-consent", asGuardian);

        assertThat(consents.current(episode.patientId()).orElseThrow().signedBy())
                .isEqualTo("Ann Guardian");
    }

    @Test
    void putsThePeopleChosenOnTheCareTeam() {
        lifecycle.consent(key, "permit");
        lifecycle.formTeam(key);

        assertThat(journey).isWaitingAt("comprehensive-assessment");
        assertThat(teams.of(id))
                .extracting(CareTeamMember::role)
                .contains(Role.CARE_MANAGER, Role.PRIMARY_CARE_PROVIDER, Role.PSYCHIATRIST, Role.SOCIAL_WORKER);
        assertThat(relations.of(episode.patientId()))
                .extracting(RelatedPerson::name)
                .containsExactly("Kim Invented");
        assertThat(walk.task(key, "assess-wellbeing").getAssignee()).isEqualTo(CARE_MANAGER);
    }

    @Test
    void takesNobodyOntoTheTeamWhoDoesNotHoldTheRole() {
        lifecycle.consent(key, "permit");

        assertThatThrownBy(() -> walk.complete(
                        CARE_MANAGER,
                        key,
                        "form-care-team",
                        Map.of(
                                "primaryCareProvider", "therapist",
                                "psychiatrist", "psychiatrist",
                                "therapist", "therapist")))
                .isInstanceOf(AnswersRefused.class);
        assertThat(journey).isWaitingAt("form-care-team");
    }

    @Test
    void endsAsDeclinedWhenTheFirstPlanIsDeclined() {
        lifecycle.consent(key, "permit");
        lifecycle.formTeam(key);
        lifecycle.assess(key, List.of());
        lifecycle.draftPlan(key);
        lifecycle.decidePlan(key, "decline");

        assertThat(journey).isEnded().hasPassed("end-declined");
        assertThat(closedWith()).isEqualTo(Outcome.DECLINED);
    }

    @Test
    void adjustsThePlanWhenGoalsAreMissedAndGoesOnMonitoring() {
        lifecycle.untilMonitoring(key, List.of());
        assertThat(journey).isWaitingAt("progress-monitoring");

        following.contact(key, asksForChange());
        assertThat(journey).isWaitingAt("plan-adjustment");
        lifecycle.holdConference(key);
        lifecycle.decidePlan(key, "agree");
        lifecycle.signPlan(key);

        assertThat(journey).isWaitingAt("progress-monitoring");
        assertThat(plans.active(id).orElseThrow().versionNumber()).isEqualTo(2);
    }

    @Test
    void preventsRelapseOnceTheTargetHeld() {
        untilRelapsePrevention();

        assertThat(journey).isWaitingAt("progress-monitoring");
        assertThat(episodes.of(id).phase()).isEqualTo(Phase.RELAPSE_PREVENTION);
        assertThat(relapsePlans.of(id))
                .extracting(plan -> plan.warningSigns() + " " + plan.writtenBy())
                .containsExactly("Sleeping past noon. care-manager");
    }

    @Test
    void graduatesWhenThePersonAndTheSupervisorAgree() {
        untilClosureIsAsked();

        lifecycle.wishToClose(key, "close");
        lifecycle.decideClosure(key, "approve");

        assertThat(journey).isEnded().hasPassed("end-graduated");
        assertThat(closedWith()).isEqualTo(Outcome.GRADUATED);
    }

    @Test
    void goesOnMonitoringWhenThePersonWantsToGoOn() {
        untilClosureIsAsked();

        lifecycle.wishToClose(key, "go-on");

        assertThat(journey).isWaitingAt("progress-monitoring");
        assertThat(episodes.of(id).isOpen()).isTrue();
    }

    @Test
    void endsWhateverItWaitsForWhenSomebodyLetsGoOfThePerson() {
        lifecycle.untilMonitoring(key, List.of("housing"));
        following.contact(key, asksForChange());
        assertThat(journey).isWaitingAt("plan-adjustment", "closed-loop-referral");

        episodes.letGo(id);

        assertThat(journey).isEnded().hasPassed("end-person-let-go");
        assertThat(closedWith()).isEqualTo(Outcome.DISENGAGED);
        assertThat(walk.tasks(key)).isEmpty();
        assertThat(walk.jobs(key)).isEmpty();
    }

    @Test
    void endsAsTransferredWhenCareGoesOnElsewhere() {
        lifecycle.untilMonitoring(key, List.of());

        following.contact(key, Map.of("careGoesOn", "transferred"));

        assertThat(journey).isEnded().hasPassed("end-transferred");
        assertThat(closedWith()).isEqualTo(Outcome.TRANSFERRED);
    }

    @Test
    void endsAsTransferredAlsoWhenOthersSaySoOfAPersonNobodyReached() {
        lifecycle.untilMonitoring(key, List.of());
        following.reachNobody(key, "here");
        following.untilContactDue(key);

        walk.complete(CARE_MANAGER, key, "check-in", Map.of("reached", "no", "careGoesOn", "transferred"));

        assertThat(journey).isEnded().hasPassed("end-transferred");
        assertThat(closedWith()).isEqualTo(Outcome.TRANSFERRED);
        assertThat(walk.jobs(key)).allMatch(job -> job.getProcessDefinitionKey().equals("satisfaction-survey"));
    }

    @Test
    void endsAsDisengagedWhenThePersonAsksToStop() {
        lifecycle.untilMonitoring(key, List.of());

        following.contact(key, Map.of("careGoesOn", "stopped"));

        assertThat(journey).isEnded().hasPassed("end-disengaged");
        assertThat(closedWith()).isEqualTo(Outcome.DISENGAGED);
    }

    @Test
    void closesReferralLoopsBesideEverythingElse() {
        lifecycle.untilMonitoring(key, List.of("housing"));
        assertThat(journey).isWaitingAt("progress-monitoring", "closed-loop-referral");

        walk.complete("case-manager", key, "match-service", Map.of("noneSuitable", true));

        assertThat(journey).isWaitingAtExactly("progress-monitoring").hasPassed("end-referral-loop-closed");
    }

    @Test
    void takesOpenReferralsWithItWhenItEnds() {
        lifecycle.untilMonitoring(key, List.of("housing"));

        following.contact(key, Map.of("careGoesOn", "transferred"));

        assertThat(journey).isEnded();
        assertThat(walk.tasks(key)).isEmpty();
    }

    private Map<String, Object> shown(String step) {
        var task = walk.task(key, step).getId();
        return walk.as(CARE_MANAGER, () -> desk.open(task).data());
    }

    private void untilRelapsePrevention() {
        lifecycle.untilMonitoring(key, List.of());
        following.contact(key, 8);
        following.contact(key, 7);
        following.contact(key, 6);
        assertThat(journey).isWaitingAt("write-relapse-prevention-plan");
        lifecycle.preventRelapse(key);
    }

    private void untilClosureIsAsked() {
        untilRelapsePrevention();
        following.contact(key, 4);
        following.contact(key, 3);
        following.contact(key, 3);
        assertThat(journey).isWaitingAt("closing-care");
    }

    private Outcome closedWith() {
        var closed = episodes.of(id);
        assertThat(closed.isOpen()).isFalse();
        return closed.outcome().orElseThrow();
    }

    private static Map<String, Object> asksForChange() {
        var said = Sheets.phq9Form(15);
        said.put("wantsChange", true);
        return said;
    }
}
