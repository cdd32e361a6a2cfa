package org.stepwell.monitoring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.NeedDomain;
import org.stepwell.assessment.Questionnaire;
import org.stepwell.careplan.AchievementStatus;
import org.stepwell.careplan.GoalProgress;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/**
 * One attempt to speak with the person, and what they said if it succeeded.
 *
 * @param adherence taking, sometimes, stopped, or none for no medicine; null when not asked
 * @param minutes 0 to 480, null when not noted
 */
public record CheckIn(
        boolean reached,
        String channel,
        List<Questionnaire> questionnaires,
        String adherence,
        List<String> barriers,
        List<GoalProgress> goals,
        List<NeedDomain> newNeeds,
        boolean wantsChange,
        CareGoesOn careGoesOn,
        String note,
        Integer minutes) {

    /** Silence is no wish to stop: who was not reached is followed by outreach, whose review may end care. */
    public CheckIn {
        if (!reached && careGoesOn == CareGoesOn.STOPPED) {
            throw new InvalidAnswer("careGoesOn", Words.say("wrong.monitoring.not-reached"));
        }
    }

    /** Reads the form check-in. */
    public static CheckIn from(Answers answers) {
        return new CheckIn(
                answers.text("reached").equals("yes"),
                answers.optionalText("channel").orElse(null),
                List.of(Questionnaire.from(Instrument.PHQ_9, answers), Questionnaire.from(Instrument.GAD_7, answers)),
                answers.optionalText("adherence").orElse(null),
                answers.options("barriers"),
                goals(answers),
                newNeeds(answers),
                answers.flag("wantsChange"),
                answers.optionalText("careGoesOn")
                        .map(word -> Word.to(CareGoesOn.class, word))
                        .orElse(CareGoesOn.HERE),
                answers.optionalText("note").orElse(null),
                answers.optionalInteger("minutes").orElse(null));
    }

    private static List<GoalProgress> goals(Answers answers) {
        return answers.list("goals").stream()
                .map(CheckIn::progress)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<NeedDomain> newNeeds(Answers answers) {
        return answers.options("newNeeds").stream()
                .map(domain -> Word.to(NeedDomain.class, domain))
                .toList();
    }

    /** @return empty for a goal nobody spoke of */
    private static Optional<GoalProgress> progress(Answers row) {
        return row.optionalText("status")
                .map(status -> new GoalProgress(
                        goal(row),
                        Word.to(AchievementStatus.class, status),
                        row.optionalInteger("value").orElse(null)));
    }

    private static UUID goal(Answers row) {
        try {
            return UUID.fromString(row.text("goalId"));
        } catch (IllegalArgumentException e) {
            throw row.invalid("goalId", Words.say("wrong.monitoring.no-such-goal"));
        }
    }
}
