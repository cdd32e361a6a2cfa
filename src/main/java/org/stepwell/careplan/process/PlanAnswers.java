package org.stepwell.careplan.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.stepwell.careplan.ActivityDraft;
import org.stepwell.careplan.Agreement;
import org.stepwell.careplan.GoalDraft;
import org.stepwell.careplan.Measure;
import org.stepwell.relation.Deferrals;
import org.stepwell.relation.Said;
import org.stepwell.team.Role;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** Reads the forms of the shared care plan. */
final class PlanAnswers {

    private static final Map<String, Agreement.Decision> DECISIONS = Map.of(
            "agree", Agreement.Decision.AGREED,
            "changes", Agreement.Decision.CHANGES,
            "decline", Agreement.Decision.DECLINED,
            "defer", Agreement.Decision.DEFERRED);

    private PlanAnswers() {}

    static List<GoalDraft> goals(Answers answers) {
        return answers.list("goals").stream().map(PlanAnswers::goal).toList();
    }

    static List<ActivityDraft> activities(Answers answers) {
        return answers.list("activities").stream()
                .map(row ->
                        activity(row, row.optionalText("owner").map(Role::of).orElse(null)))
                .toList();
    }

    /** What a contributor writes down is theirs to do. */
    static List<ActivityDraft> activitiesBy(Role owner, Answers answers) {
        return answers.list("activities").stream()
                .map(row -> activity(row, owner))
                .toList();
    }

    static Agreement.Answer agreement(Answers answers) {
        return new Agreement.Answer(
                DECISIONS.get(answers.text("decision")),
                Said.from(answers),
                answers.optionalText("changesWanted")
                        .or(() -> answers.optionalText("reason"))
                        .orElse(null),
                answers.date(Deferrals.FIELD));
    }

    /** @return the comment beside the signature, or null */
    static String signedComment(Answers answers) {
        if (!answers.flag("signed")) {
            throw answers.invalid("signed", Words.say("wrong.careplan.signed"));
        }
        return answers.optionalText("comment").orElse(null);
    }

    private static GoalDraft goal(Answers row) {
        var measure = Word.to(Measure.class, row.optionalText("measure").orElse("other"));
        return new GoalDraft(
                id(row, "goalId"),
                row.text("description"),
                measure,
                value(row, "baseline", measure),
                value(row, "target", measure),
                row.date("dueOn"),
                null);
    }

    private static ActivityDraft activity(Answers row, Role owner) {
        return new ActivityDraft(
                id(row, "activityId"), row.text("description"), owner, row.date("dueOn"), id(row, "needId"), false);
    }

    private static Integer value(Answers row, String key, Measure measure) {
        var value = row.optionalInteger(key);
        value.filter(number -> number < 0 || number > measure.highest()).ifPresent(number -> {
            throw row.invalid(key, Words.say("wrong.careplan.measure", measure.highest()));
        });
        return value.orElse(null);
    }

    private static UUID id(Answers row, String key) {
        return row.optionalText(key).map(UUID::fromString).orElse(null);
    }
}
