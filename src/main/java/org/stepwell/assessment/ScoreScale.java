package org.stepwell.assessment;

import java.util.List;
import org.stepwell.patient.Gender;

/**
 * Bands that share out all totals of an instrument among them.
 *
 * @param cut the name of the cut-off they stand for, null when the instrument has but one
 * @param gender for whom, null for everybody else
 */
public record ScoreScale(String cut, Gender gender, List<ScoreBand> bands) {

    public ScoreScale {
        bands = List.copyOf(bands);
    }

    ScoreBand band(int total) {
        return bands.stream().filter(band -> band.holds(total)).findFirst().orElseThrow();
    }
}
