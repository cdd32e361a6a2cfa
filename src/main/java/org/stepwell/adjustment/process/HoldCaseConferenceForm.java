package org.stepwell.adjustment.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.adjustment.CaseConferences;
import org.stepwell.adjustment.Recommendation;
import org.stepwell.careplan.CarePlan;
import org.stepwell.careplan.CarePlans;
import org.stepwell.careplan.Goal;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.CareTeams;
import org.stepwell.workflow.FormData;
import org.stepwell.workflow.FormText;

/** Gives the conference the recommendation, the goals to go on with, and who could take on what. */
@Component
class HoldCaseConferenceForm implements FormData {

    private final CaseConferences conferences;
    private final CarePlans plans;
    private final CareTeams teams;

    HoldCaseConferenceForm(CaseConferences conferences, CarePlans plans, CareTeams teams) {
        this.conferences = conferences;
        this.plans = plans;
        this.teams = teams;
    }

    @Override
    public String form() {
        return "hold-case-conference";
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        var goals = plans.active(episode).map(CarePlan::goals).orElse(List.of());
        return Map.of(
                "recommendation", words(conferences.open(episode)),
                "goals", goals.stream().map(HoldCaseConferenceForm::row).toList(),
                "ownerOptions", owners(episode));
    }

    private static String words(Recommendation advice) {
        var medicines =
                advice.medicationChange() == null ? "" : "\n\nMedicines: " + FormText.typed(advice.medicationChange());
        return FormText.typed(advice.text()) + medicines;
    }

    private List<Map<String, String>> owners(EpisodeId episode) {
        return teams.of(episode).stream()
                .map(member -> Map.of(
                        "value", member.role().key(), "label", member.role().title()))
                .toList();
    }

    private static Map<String, Object> row(Goal goal) {
        var row = new LinkedHashMap<String, Object>();
        row.put("goalId", goal.id().toString());
        row.put("description", goal.description());
        row.put("target", goal.target());
        row.put("dueOn", goal.dueOn() == null ? null : goal.dueOn().toString());
        return row;
    }
}
