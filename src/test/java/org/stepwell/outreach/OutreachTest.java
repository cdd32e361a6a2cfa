package org.stepwell.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.InvalidAnswer;

class OutreachTest {

    private static final Instant BEGUN = Instant.parse("2026-03-02T09:00:00Z");

    private final Outreach outreach = Outreach.open(EpisodeId.random(), BEGUN);
    private Instant now = BEGUN;

    @Test
    void letsGoOfNobodyAfterTwoAttempts() {
        tried(AttemptOutcome.NO_ANSWER, AttemptOutcome.WRONG_NUMBER);
        assertThatThrownBy(outreach::mustHaveTriedEnough).isInstanceOf(InvalidAnswer.class);

        tried(AttemptOutcome.NO_ANSWER);
        outreach.mustHaveTriedEnough();
    }

    @Test
    void countsNoAttemptThatNobodyMade() {
        tried(AttemptOutcome.NO_ANSWER, AttemptOutcome.NO_ANSWER);
        outreach.add(OutreachEntry.of(OutreachEntry.Kind.ATTEMPT_NOT_MADE, later()));

        assertThat(outreach.thirdMissed()).isTrue();
        assertThatThrownBy(outreach::mustHaveTriedEnough).isInstanceOf(InvalidAnswer.class);
    }

    @Test
    void takesANoForAnAnswer() {
        tried(AttemptOutcome.DECLINED);

        assertThat(outreach.declined()).isTrue();
        outreach.mustHaveTriedEnough();
    }

    @Test
    void asksAClinicianFirstAtHighRisk() {
        outreach.advance(RiskLevel.HIGH, now);
        tried(AttemptOutcome.NO_ANSWER, AttemptOutcome.NO_ANSWER, AttemptOutcome.NO_ANSWER);
        assertThatThrownBy(outreach::mustHaveTriedEnough)
                .isInstanceOf(InvalidAnswer.class)
                .hasMessageContaining("clinician");

        outreach.add(OutreachEntry.of(
                OutreachEntry.Kind.WELFARE_CHECK, WelfareDecision.NOT_NEEDED, "Her sister saw her.", later()));
        outreach.mustHaveTriedEnough();
    }

    @Test
    void tellsOfTheThirdInVainOnce() {
        tried(AttemptOutcome.NO_ANSWER, AttemptOutcome.NO_ANSWER);
        assertThat(outreach.thirdMissed()).isFalse();

        tried(AttemptOutcome.NO_ANSWER);
        assertThat(outreach.thirdMissed()).isTrue();

        tried(AttemptOutcome.NO_ANSWER);
        assertThat(outreach.thirdMissed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "LOW, NONE, 3",
        "NONE, LOW, 3",
        ", LOW, 3",
        "MODERATE, LOW, 3",
        "HIGH, MODERATE, 3",
        "LOW, MODERATE, 1",
        ", HIGH, 1",
        "MODERATE, HIGH, 1",
    })
    void beginsAfreshOnlyWhenTheRiskHasRisen(RiskLevel before, RiskLevel after, int step) {
        outreach.advance(before, now);
        outreach.advance(before, now);

        now = now.plus(Duration.ofDays(1));
        assertThat(outreach.advance(after, now)).isEqualTo(step);
        assertThat(outreach.roundBeganAt()).isEqualTo(step == 1 ? now : BEGUN);
    }

    @Test
    void forgetsARefusalOnceSomebodyDecidedToTryAgain() {
        tried(AttemptOutcome.DECLINED);
        outreach.beginAgain(later().at());

        assertThat(outreach.declined()).isFalse();
        assertThat(outreach.attempts()).hasSize(1);
    }

    private void tried(AttemptOutcome... outcomes) {
        for (var outcome : outcomes) {
            outreach.add(OutreachEntry.of(new Attempt(outcome, List.of("phone"), 5, null), later()));
        }
    }

    private Stamp later() {
        now = now.plus(Duration.ofHours(1));
        return new Stamp("care-manager", now);
    }
}
