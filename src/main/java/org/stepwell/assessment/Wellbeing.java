package org.stepwell.assessment;

import org.stepwell.patient.ContactChannel;
import org.stepwell.patient.Preferences;
import org.stepwell.workflow.Answers;

/** What the care manager heard: how the person is, and how they want to be met. */
public record Wellbeing(Questionnaire phq9, Questionnaire gad7, Preferences preferences) {

    /** Reads the form assess-wellbeing. */
    public static Wellbeing from(Answers answers) {
        return new Wellbeing(
                Questionnaire.from(Instrument.PHQ_9, answers),
                Questionnaire.from(Instrument.GAD_7, answers),
                preferences(answers));
    }

    private static Preferences preferences(Answers answers) {
        return new Preferences(
                answers.optionalText("language").orElse(null),
                answers.flag("interpreterNeeded"),
                answers.optionalText("pronouns").orElse(null),
                answers.optionalText("contactChannel").map(ContactChannel::of).orElse(null),
                answers.optionalText("culture").orElse(null),
                answers.optionalText("accessibility").orElse(null),
                answers.optionalText("strengths").orElse(null),
                answers.optionalText("whatMattersMost").orElse(null));
    }
}
