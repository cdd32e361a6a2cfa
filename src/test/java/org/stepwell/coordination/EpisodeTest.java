package org.stepwell.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.stepwell.patient.PatientId;

class EpisodeTest {

    private static final Instant MARCH = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T10:00:00Z");

    private final Episode episode = Episode.enrol(PatientId.random(), null, MARCH);

    @Test
    void beginsInTreatmentWithNothingRated() {
        assertThat(episode.phase()).isEqualTo(Phase.TREATMENT);
        assertThat(episode.enrolledOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(episode.riskLevel()).isEmpty();
        assertThat(episode.levelOfCare()).isEmpty();
        assertThat(episode.outcome()).isEmpty();
        assertThat(episode.isOpen()).isTrue();
    }

    @Test
    void graduatesOnlyOutOfRelapsePrevention() {
        assertThatThrownBy(() -> episode.recordOutcome(Outcome.GRADUATED)).isInstanceOf(EpisodeRefused.class);

        episode.enterRelapsePrevention(JUNE);
        episode.recordOutcome(Outcome.GRADUATED);
        episode.close(JUNE);

        assertThat(episode.outcome()).contains(Outcome.GRADUATED);
        assertThat(episode.closedOn()).contains(LocalDate.of(2026, 6, 1));
    }

    @Test
    void goesBackToTreatmentAfterARelapse() {
        episode.enterRelapsePrevention(MARCH);
        episode.resumeTreatment(JUNE);

        assertThat(episode.phase()).isEqualTo(Phase.TREATMENT);
        assertThat(episode.phaseSince()).isEqualTo(JUNE);
    }

    @Test
    void keepsTheDayItsPhaseBeganWhenToldTwice() {
        episode.enterRelapsePrevention(MARCH);
        episode.enterRelapsePrevention(JUNE);

        assertThat(episode.phaseSince()).isEqualTo(MARCH);
    }

    @Test
    void keepsItsFirstOutcome() {
        episode.recordOutcome(Outcome.TRANSFERRED);

        assertThatThrownBy(() -> episode.recordOutcome(Outcome.DISENGAGED)).isInstanceOf(EpisodeRefused.class);
        assertThat(episode.outcome()).contains(Outcome.TRANSFERRED);
    }

    @Test
    void closesWithAnOutcomeOnly() {
        assertThatThrownBy(() -> episode.close(JUNE)).isInstanceOf(EpisodeRefused.class);
    }

    @Test
    void changesNoMoreOnceClosed() {
        episode.recordOutcome(Outcome.DECLINED);
        episode.close(JUNE);

        assertThatThrownBy(() -> episode.rateRisk(RiskLevel.HIGH)).isInstanceOf(EpisodeRefused.class);
        assertThatThrownBy(() -> episode.recommendLevelOfCare(LevelOfCare.OUTPATIENT))
                .isInstanceOf(EpisodeRefused.class);
        assertThatThrownBy(() -> episode.enterRelapsePrevention(JUNE)).isInstanceOf(EpisodeRefused.class);
        assertThatThrownBy(() -> episode.resumeTreatment(JUNE)).isInstanceOf(EpisodeRefused.class);
        assertThatThrownBy(() -> episode.close(JUNE)).isInstanceOf(EpisodeRefused.class);
    }
}
