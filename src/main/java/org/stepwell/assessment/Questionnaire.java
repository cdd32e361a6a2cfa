package org.stepwell.assessment;

import org.stepwell.workflow.Answers;

/** An instrument and the form it was answered in, before anything was scored. */
public record Questionnaire(Instrument instrument, Answers answers) {

    /** Takes the instrument's fields from a form, which may ask other things too. */
    public static Questionnaire from(Instrument instrument, Answers answers) {
        return new Questionnaire(instrument, answers);
    }
}
