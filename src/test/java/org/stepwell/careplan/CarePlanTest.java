package org.stepwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relation.DecidedBy;
import org.stepwell.team.Role;
import org.stepwell.workflow.InvalidAnswer;

class CarePlanTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Period YEAR = Period.ofMonths(12);

    private final Goal goal = Goal.from(
            new GoalDraft(null, "Feel well again", Measure.PHQ_9, 17, 4, LocalDate.of(2026, 5, 25), null),
            Role.CARE_MANAGER);
    private final CarePlan draft = new CarePlan(UUID.randomUUID(), EpisodeId.random(), 1, null);

    @Test
    void isAgreedOnlyWhenFreeOfConflicts() {
        assertThatThrownBy(() -> draft.decide(answer(Agreement.Decision.AGREED)))
                .isInstanceOf(PlanNotReady.class);

        draft.propose();
        draft.decide(answer(Agreement.Decision.AGREED));

        assertThat(draft.lastAgreement().orElseThrow().decision()).isEqualTo(Agreement.Decision.AGREED);
    }

    @Test
    void isSignedOnlyWhenAgreed() {
        assertThatThrownBy(() -> draft.sign(signature())).isInstanceOf(PlanNotReady.class);

        draft.propose();
        draft.decide(answer(Agreement.Decision.CHANGES));
        assertThatThrownBy(() -> draft.sign(signature())).isInstanceOf(PlanNotReady.class);
    }

    @Test
    void losesAgreementAndSignatureWithEveryRevision() {
        sign();
        draft.revise(List.of(goal), List.of());

        assertThat(draft.signature()).isEmpty();
        draft.propose();
        assertThatThrownBy(() -> draft.sign(signature())).isInstanceOf(PlanNotReady.class);
        assertThatThrownBy(() -> draft.publish(List.of(), YEAR)).isInstanceOf(PlanNotReady.class);
    }

    @Test
    void isValidForAYearFromTheSignatureAndKeepsTheTeamBehindIt() {
        publish();

        assertThat(draft.status()).isEqualTo(PlanStatus.ACTIVE);
        assertThat(draft.validUntil()).isEqualTo(LocalDate.of(2027, 3, 2));
        assertThat(draft.team()).containsExactly(new TeamMember(Role.THERAPIST, "therapist"));
    }

    @Test
    void isLockedOncePublished() {
        publish();

        assertThatThrownBy(() -> draft.revise(List.of(), List.of())).isInstanceOf(PlanLocked.class);
        assertThatThrownBy(draft::propose).isInstanceOf(PlanLocked.class);
        assertThatThrownBy(() -> draft.decide(answer(Agreement.Decision.AGREED)))
                .isInstanceOf(PlanLocked.class);
        assertThatThrownBy(() -> draft.sign(signature())).isInstanceOf(PlanLocked.class);
        assertThatThrownBy(() -> draft.withdraw("Too late")).isInstanceOf(PlanLocked.class);
    }

    @Test
    void isCopiedWithItsGoalsButWithoutAgreementOrSignature() {
        publish();
        var next = draft.copy(2);

        assertThat(next.versionNumber()).isEqualTo(2);
        assertThat(next.replaces()).isEqualTo(draft.id());
        assertThat(next.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(next.goals()).isEqualTo(draft.goals());
        assertThat(next.agreements()).isEmpty();
        assertThat(next.signature()).isEmpty();
        assertThat(next.team()).isEmpty();
    }

    @Test
    void notesProgressOnlyWhileInForceAndLeavesTheRestOfTheGoal() {
        draft.revise(List.of(goal), List.of());
        assertThatThrownBy(() -> draft.review(goal, AchievementStatus.IMPROVING))
                .isInstanceOf(PlanNotReady.class);

        publish();
        draft.review(goal, AchievementStatus.IMPROVING);

        assertThat(draft.goal(goal.id())).contains(goal.reviewed(AchievementStatus.IMPROVING));
        assertThat(goal.reviewed(AchievementStatus.IMPROVING).target()).isEqualTo(4);
    }

    @Test
    void refusesScoresAnInstrumentCannotHave() {
        assertThatThrownBy(() -> goal("Too high", Measure.PHQ_9, 28)).isInstanceOf(InvalidAnswer.class);
        assertThatThrownBy(() -> goal("Too high", Measure.GAD_7, 22)).isInstanceOf(InvalidAnswer.class);
        assertThatThrownBy(() -> goal("Too low", Measure.FUNCTION, -1)).isInstanceOf(InvalidAnswer.class);
        assertThatThrownBy(() -> goal(" ", Measure.OTHER, null)).isInstanceOf(InvalidAnswer.class);
        assertThat(goal("The very end", Measure.PHQ_9, 27).target()).isEqualTo(27);
    }

    @Test
    void wantsToKnowWhoDecidedAndWhatShouldChange() {
        assertThatThrownBy(() -> new Agreement(Agreement.Decision.AGREED, DecidedBy.PATIENT, "", null, NOON))
                .isInstanceOf(InvalidAnswer.class);
        assertThatThrownBy(() -> new Agreement(Agreement.Decision.CHANGES, DecidedBy.PROXY, "Kim Doe", null, NOON))
                .isInstanceOf(InvalidAnswer.class);
    }

    private void publish() {
        sign();
        draft.publish(List.of(new TeamMember(Role.THERAPIST, "therapist")), YEAR);
    }

    private void sign() {
        draft.revise(List.of(goal), List.of());
        draft.propose();
        draft.decide(answer(Agreement.Decision.AGREED));
        draft.sign(signature());
    }

    private static Goal goal(String description, Measure measure, Integer target) {
        return Goal.from(new GoalDraft(null, description, measure, null, target, null, null), Role.THERAPIST);
    }

    private static Agreement answer(Agreement.Decision decision) {
        return new Agreement(decision, DecidedBy.PATIENT, "Robin Invented", "Shorter walks", NOON);
    }

    private static Signature signature() {
        return new Signature("primary-care-provider", NOON.plusSeconds(60), null);
    }
}
