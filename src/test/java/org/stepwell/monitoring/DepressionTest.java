package org.stepwell.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.assessment.Score;

class DepressionTest {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void knowsNothingBeforeTheFirstScore() {
        var depression = everyFourWeeks();

        assertThat(depression.baseline()).isEmpty();
        assertThat(depression.newest()).isEmpty();
        assertThat(depression.best(START)).isEmpty();
        assertThat(depression.meetsTarget()).isFalse();
        assertThat(depression.weeksTargetHeld(START)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"18,9,true", "18,10,false", "17,9,false", "9,5,false", "9,4,true", "6,4,true"})
    void meetsTheTargetByResponseOrRemission(int baseline, int newest, boolean met) {
        assertThat(everyFourWeeks(baseline, newest).meetsTarget()).isEqualTo(met);
    }

    @Test
    void holdsTheTargetSinceTheUnbrokenRowBegan() {
        assertThat(everyFourWeeks(18, 8, 12, 8, 7, 6).weeksTargetHeld(START)).isEqualTo(8);
        assertThat(everyFourWeeks(18, 8, 8, 12).weeksTargetHeld(START)).isZero();
        assertThat(everyFourWeeks(18, 8).weeksTargetHeld(START)).isZero();
    }

    @Test
    void countsTheTargetFromTheDayTheTreatmentBeganAgain() {
        assertThat(everyFourWeeks(18, 8, 8, 8).weeksTargetHeld(weeks(8))).isEqualTo(4);
    }

    @Test
    void measuresARiseFromTheLevelAtWhichTheTreatmentBegan() {
        var depression = everyFourWeeks(18, 4, 12, 11, 13);

        assertThat(depression.best(START)).contains(4);
        assertThat(depression.best(weeks(8).plusSeconds(1))).contains(11);
        assertThat(depression.best(weeks(16).plusSeconds(1))).contains(13);
    }

    @Test
    void takesNoNoticeOfASheetThatCouldNotBeScored() {
        var depression = everyFourWeeks(18, null, 14);

        assertThat(depression.newest()).contains(14);
        assertThat(everyFourWeeks(18, 14, null).newest()).contains(14);
    }

    private static Depression everyFourWeeks(Integer... totals) {
        var scores = new ArrayList<Score>();
        for (Integer total : totals) {
            var score = mock(Score.class);
            when(score.total()).thenReturn(Optional.ofNullable(total));
            when(score.takenAt()).thenReturn(weeks(4 * scores.size()));
            scores.add(score);
        }
        return Depression.of(scores);
    }

    private static Instant weeks(int weeks) {
        return START.plus(Duration.ofDays(7L * weeks));
    }
}
