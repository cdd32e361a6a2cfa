package org.stepwell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Outcome;
import org.stepwell.coordination.Phase;
import org.stepwell.directory.ServiceDirectory;
import org.stepwell.directory.ServiceProvider;
import org.stepwell.fhir.BundleImport;
import org.stepwell.fhir.Bundles;
import org.stepwell.referral.Answer;
import org.stepwell.referral.ReferralState;
import org.stepwell.referral.Referrals;
import org.stepwell.team.Accounts;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** One person's care as the team sees it, from the record another system sends to the day they graduate. */
@HouseTest
@ExtendWith(OutputCaptureExtension.class)
class LifecycleScenarioTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    @Autowired
    private Story story;

    @Autowired
    private TeamView team;

    @Autowired
    private Walk walk;

    @Autowired
    private Episodes episodes;

    @Autowired
    private Referrals referrals;

    private Episode enrolled;

    @AfterEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @Test
    void leadsFromImportThroughAMissedGoalToGraduation(
            CapturedOutput log,
            @Autowired BundleImport imports,
            @Autowired Accounts accounts,
            @Autowired ServiceDirectory services,
            @Autowired Aftermath aftermath) {
        ControlledTime.set(MONDAY);
        comesIntoCare(imports);
        isAssessed();
        agreesToAPlan(accounts);
        findsHelpWithHousing(services);
        missesAGoal();
        agreesToAnotherPlan(accounts);
        keepsTheTarget();
        graduates();
        saysHowCareWas();
        LoggerFactory.getLogger(getClass()).info("The story has ended");
        assertThat(log)
                .contains("The story has ended")
                .doesNotContain(story.secrets().words());
        aftermath.of(enrolled, story.secrets());
    }

    private void comesIntoCare(BundleImport imports) {
        var number = story.secrets().said(Bundles.number());
        var name = "'name':[{'family':'%s','given':['Ines']}],'birthDate':'%s'"
                .formatted(story.secrets().text("Moreau"), story.secrets().said("1931-04-17"));
        var bundle = Bundles.of(Bundles.patient(number, name), Bundles.score(number, "44261-6", "18"));

        var patient =
                walk.as(CARE_MANAGER, () -> imports.take(bundle)).patients().get(0);
        assertThat(patient.told()).containsEntry("scores", 1);
        enrolled = walk.as(CARE_MANAGER, () -> episodes.enrol(patient.id(), CARE_MANAGER));
        story.of(enrolled);
        team.of(enrolled);

        assertThat(team.tasks()).containsExactly("ask-for-consent: care-manager");
        story.consent();
        assertThat(team.tasks()).containsExactly("form-care-team: care-manager");
        story.team();
    }

    private void isAssessed() {
        assertThat(team.tasks())
                .containsExactly(
                        "assess-behavioural-health: therapist",
                        "assess-physical-health: primary-care-provider",
                        "assess-social-needs: social-worker",
                        "assess-wellbeing: care-manager");
        story.assessment();
        assertThat(team.episode().riskLevel()).isPresent();
        assertThat(team.tasks()).hasSize(5).allMatch(task -> task.startsWith("contribute-to-plan: "));
    }

    private void agreesToAPlan(Accounts accounts) {
        story.contributions();
        assertThat(team.tasks()).containsExactly("agree-plan: care-manager");
        story.agreement(accounts);
        assertThat(team.tasks()).containsExactly("sign-plan: primary-care-provider");
        assertThat(team.plans()).containsExactly("1 DRAFT");
        story.signature();

        assertThat(team.plans()).containsExactly("1 ACTIVE");
        assertThat(team.referral().state()).isEqualTo(ReferralState.DRAFTED);
        assertThat(team.tasks()).containsExactly("match-service: case-manager");
    }

    private void findsHelpWithHousing(ServiceDirectory services) {
        var service = Actor.asSystem(
                "test", () -> services.add(ServiceProvider.byPhone("Invented homes", "housing-support", "555", null)));
        story.complete(
                "case-manager",
                "match-service",
                Map.of("serviceId", service.id().toString()),
                "note");
        walk.runDue(story.key());
        assertThat(team.referral().state()).isEqualTo(ReferralState.SENT);

        var id = team.referral().id();
        Actor.asSystem("partner", () -> referrals.answered(enrolled.id(), id, Answer.ACCEPTED, null));
        assertThat(team.tasks()).containsExactly("arrange-appointment: care-manager");
        story.complete(CARE_MANAGER, "arrange-appointment", Map.of("appointmentAt", "2026-03-05T10:00"), "place");
        walk.pass(story.key(), Duration.ofDays(4));
        assertThat(team.tasks()).containsExactly("confirm-outcome: care-manager");
        story.complete(CARE_MANAGER, "confirm-outcome", Map.of("outcome", "helped"), "patientSays");

        assertThat(team.referral().state()).isEqualTo(ReferralState.COMPLETED);
        assertThat(team.tasks()).isEmpty();
    }

    private void missesAGoal() {
        checkIn(16, "no-change");
        assertThat(team.tasks()).isEmpty();
        checkIn(17, "worsening");

        assertThat(team.tasks()).containsExactly("recommend-changes: psychiatrist");
    }

    private void agreesToAnotherPlan(Accounts accounts) {
        story.conference();
        assertThat(team.plans()).containsExactly("2 DRAFT", "1 ACTIVE");
        story.agreement(accounts);
        story.signature();

        assertThat(team.plans()).containsExactly("2 ACTIVE", "1 REVOKED");
        assertThat(team.tasks()).isEmpty();
    }

    private void keepsTheTarget() {
        checkIn(8, "improving");
        checkIn(7, "improving");
        checkIn(6, "achieved");
        assertThat(team.tasks()).containsExactly("write-relapse-prevention-plan: care-manager");
        assertThat(team.episode().phase()).isEqualTo(Phase.TREATMENT);
        story.relapsePrevention();
        assertThat(team.episode().phase()).isEqualTo(Phase.RELAPSE_PREVENTION);
    }

    private void graduates() {
        checkIn(4, "achieved");
        checkIn(3, "achieved");
        checkIn(3, "achieved");
        assertThat(team.tasks()).containsExactly("agree-closure: care-manager");
        story.complete(
                CARE_MANAGER,
                "agree-closure",
                Map.of("decision", "close", "decidedBy", "patient"),
                "remark",
                "deciderName");
        assertThat(team.tasks()).containsExactly("approve-closure: supervisor");
        assertThat(team.episode().isOpen()).isTrue();

        story.complete("supervisor", "approve-closure", Map.of("decision", "approve"), "comment");

        assertThat(team.episode().outcome()).contains(Outcome.GRADUATED);
        assertThat(team.episode().closedOn()).isPresent();
        assertThat(team.tasks()).isEmpty();
        assertThat(team.plans()).containsExactly("2 COMPLETED", "1 REVOKED");
    }

    private void saysHowCareWas() {
        walk.pass(story.key(), Duration.ofDays(2));
        assertThat(team.tasks()).containsExactly("ask-satisfaction: care-manager");
        story.satisfaction();
        assertThat(team.tasks()).isEmpty();
    }

    private void checkIn(int phq9, String goalsAre) {
        story.untilContactDue();
        story.satisfactionIfAsked();
        assertThat(team.tasks()).containsExactly("check-in: care-manager");
        story.checkIn(phq9, goalsAre);
    }
}
