package org.stepwell.assessment;

import org.springframework.stereotype.Component;
import org.stepwell.patient.Gender;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Scores an instrument without filing it in the patient's chart. */
@Component
public class ReadAnswers {

    private final Instruments instruments;

    ReadAnswers(Instruments instruments) {
        this.instruments = instruments;
    }

    /** Throws {@link InvalidAnswer} at the first item that has no answer, for an instrument that needs them all. */
    public Reading to(Instrument instrument, Answers answers) {
        var definition = instruments.of(instrument);
        var sheet = AnswerSheet.of(definition, answers);
        var total = sheet.total().orElseThrow(() -> missing(definition, sheet));
        return new Reading(sheet.items(), total, instruments.severity(instrument, total, Gender.UNKNOWN));
    }

    private static InvalidAnswer missing(InstrumentDefinition definition, AnswerSheet sheet) {
        var open = sheet.items().indexOf(null);
        return new InvalidAnswer(definition.scored().get(open).key(), Words.say("wrong.form.missing"));
    }
}
