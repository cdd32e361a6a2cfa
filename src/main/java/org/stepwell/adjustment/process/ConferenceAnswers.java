package org.stepwell.adjustment.process;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stepwell.adjustment.Minutes;
import org.stepwell.adjustment.Recommendation;
import org.stepwell.careplan.ActivityDraft;
import org.stepwell.careplan.GoalDraft;
import org.stepwell.coordination.LevelOfCare;
import org.stepwell.team.Role;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;

/** Reads the forms of plan adjustment. */
final class ConferenceAnswers {

    private ConferenceAnswers() {}

    static Recommendation recommendation(Answers answers) {
        return new Recommendation(
                answers.text("recommendation"),
                answers.optionalText("medicationChange").orElse(null),
                answers.optionalText("levelOfCare")
                        .map(level -> Word.to(LevelOfCare.class, level))
                        .orElse(null));
    }

    static Minutes minutes(Answers answers) {
        return new Minutes(
                answers.options("attendees").stream().map(Role::of).collect(Collectors.toSet()),
                answers.text("summary"),
                answers.optionalText("treatmentChange").orElse(null));
    }

    static List<GoalDraft> goals(Answers answers) {
        return answers.list("goals").stream().map(ConferenceAnswers::goal).toList();
    }

    static List<ActivityDraft> newActivities(Answers answers) {
        return answers.list("newActivities").stream()
                .map(ConferenceAnswers::activity)
                .toList();
    }

    private static GoalDraft goal(Answers row) {
        return new GoalDraft(
                UUID.fromString(row.text("goalId")),
                row.text("description"),
                null,
                null,
                row.optionalInteger("target").orElse(null),
                row.date("dueOn"),
                null);
    }

    private static ActivityDraft activity(Answers row) {
        return new ActivityDraft(
                null,
                row.text("description"),
                row.optionalText("owner").map(Role::of).orElse(null),
                row.date("dueOn"));
    }
}
