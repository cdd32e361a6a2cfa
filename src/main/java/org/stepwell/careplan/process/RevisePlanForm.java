package org.stepwell.careplan.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.careplan.Activity;
import org.stepwell.careplan.Agreement;
import org.stepwell.careplan.CarePlan;
import org.stepwell.careplan.Finding;
import org.stepwell.careplan.Goal;
import org.stepwell.careplan.PlanDrafts;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.CareTeams;
import org.stepwell.workflow.FormData;
import org.stepwell.workflow.FormText;
import org.stepwell.workflow.Word;

/** Gives the care manager what has to be settled, and the draft to settle it in. */
@Component
class RevisePlanForm implements FormData {

    private final PlanDrafts drafts;
    private final CareTeams teams;

    RevisePlanForm(PlanDrafts drafts, CareTeams teams) {
        this.drafts = drafts;
        this.teams = teams;
    }

    @Override
    public String form() {
        return "revise-plan";
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        var draft = drafts.of(episode);
        return Map.of(
                "findings", findings(draft, drafts.conflicts(episode)),
                "goals", draft.goals().stream().map(RevisePlanForm::row).toList(),
                "activities",
                        draft.activities().stream().map(RevisePlanForm::row).toList(),
                "goalOptions", goalOptions(draft),
                "needOptions", needOptions(draft),
                "activityOptions", activityOptions(draft),
                "ownerOptions", owners(episode));
    }

    private static String findings(CarePlan draft, List<Finding> conflicts) {
        var lines = new ArrayList<String>();
        draft.lastAgreement().map(Agreement::note).ifPresent(note -> lines.add("The person asks: " + note));
        conflicts.forEach(finding -> lines.add(finding.inWords() + " (" + finding.rule() + ")"));
        return FormText.list(lines);
    }

    private static List<Map<String, String>> goalOptions(CarePlan draft) {
        return draft.goals().stream()
                .map(goal -> option(goal.id().toString(), goal.description()))
                .toList();
    }

    /** An activity works towards a goal by answering the same need. */
    private static List<Map<String, String>> needOptions(CarePlan draft) {
        return draft.goals().stream()
                .filter(goal -> goal.needId() != null)
                .map(goal -> option(goal.needId().toString(), goal.description()))
                .toList();
    }

    private static List<Map<String, String>> activityOptions(CarePlan draft) {
        return draft.activities().stream()
                .map(activity -> option(activity.id().toString(), activity.description()))
                .toList();
    }

    private List<Map<String, String>> owners(EpisodeId episode) {
        return teams.of(episode).stream()
                .map(member -> option(member.role().key(), member.role().title()))
                .toList();
    }

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }

    private static Map<String, Object> row(Goal goal) {
        var row = new LinkedHashMap<String, Object>();
        row.put("goalId", goal.id().toString());
        row.put("description", goal.description());
        row.put("measure", Word.of(goal.measure()));
        row.put("baseline", goal.baseline());
        row.put("target", goal.target());
        row.put("dueOn", goal.dueOn() == null ? null : goal.dueOn().toString());
        return row;
    }

    private static Map<String, Object> row(Activity activity) {
        var row = new LinkedHashMap<String, Object>();
        row.put("activityId", activity.id().toString());
        row.put("description", activity.description());
        row.put(
                "owner",
                activity.ownerRole() == null ? null : activity.ownerRole().key());
        row.put("dueOn", activity.dueOn() == null ? null : activity.dueOn().toString());
        return row;
    }
}
