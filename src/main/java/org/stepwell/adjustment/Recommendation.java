package org.stepwell.adjustment;

import org.stepwell.coordination.LevelOfCare;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/**
 * What the psychiatrist advises the team.
 *
 * @param medicationChange null when medicines stay as they are
 * @param levelOfCare null when it stays as it is
 */
public record Recommendation(String text, String medicationChange, LevelOfCare levelOfCare) {

    public Recommendation {
        if (text == null || text.isBlank()) {
            throw new InvalidAnswer("recommendation", Words.say("wrong.adjustment.recommendation"));
        }
    }
}
