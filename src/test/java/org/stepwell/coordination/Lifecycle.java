package org.stepwell.coordination;

import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.AssessmentForms;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.Desk;

/** Takes an enrolled person through the steps of their episode, each done by whoever does it in a clinic. */
@Component
public class Lifecycle {

    private final Walk walk;
    private final Desk desk;

    Lifecycle(Walk walk, Desk desk) {
        this.walk = walk;
        this.desk = desk;
    }

    public void consent(String episode, String decision) {
        var answers = new HashMap<String, Object>(Map.of("decision", decision, "signedBy", "Robin Invented"));
        if (decision.equals("permit")) {
            answers.put("scope", List.of("care-team", "primary-care", "community-services"));
        }
        walk.complete(CARE_MANAGER, episode, "ask-for-consent", answers);
    }

    public void formTeam(String episode) {
        walk.complete(
                CARE_MANAGER,
                episode,
                "form-care-team",
                Map.of(
                        "caseManager", "case-manager",
                        "primaryCareProvider", "primary-care-provider",
                        "psychiatrist", "psychiatrist",
                        "therapist", "therapist",
                        "socialWorker", "social-worker",
                        "familyContactName", "Kim Invented",
                        "familyContactRelationship", "sister"));
    }

    /** Files an assessment with a PHQ-9 of 17; they want help with the needs named, and with no other. */
    public void assess(String episode, List<String> socialNeeds) {
        var social = AssessmentForms.socialNeeds();
        socialNeeds.forEach(need -> social.putAll(Map.of(need + "Finding", "positive", need + "Help", true)));
        walk.complete(CARE_MANAGER, episode, "assess-wellbeing", AssessmentForms.wellbeing(17, 8));
        walk.complete("social-worker", episode, "assess-social-needs", social);
        walk.complete("therapist", episode, "assess-behavioural-health", AssessmentForms.behaviouralHealth());
        walk.complete("primary-care-provider", episode, "assess-physical-health", AssessmentForms.physicalHealth());
    }

    /** Lets every contributor add nothing, and puts the draft before the person. */
    public void draftPlan(String episode) {
        walk.tasks(episode).stream()
                .filter(task -> task.getTaskDefinitionKey().equals("contribute-to-plan"))
                .forEach(this::contributeNothing);
    }

    public void decidePlan(String episode, String decision) {
        walk.complete(
                CARE_MANAGER,
                episode,
                "agree-plan",
                Map.of("decision", decision, "decidedBy", "patient", "deciderName", "Robin Invented"));
    }

    public void signPlan(String episode) {
        walk.complete("primary-care-provider", episode, "sign-plan", Map.of("signed", true));
    }

    /** Goes from consent to a plan in force. */
    public void untilMonitoring(String episode, List<String> socialNeeds) {
        consent(episode, "permit");
        formTeam(episode);
        assess(episode, socialNeeds);
        draftPlan(episode);
        decidePlan(episode, "agree");
        signPlan(episode);
    }

    /** Holds the conference on a plan whose goals were missed; the goals stay as they were. */
    public void holdConference(String episode) {
        walk.complete("psychiatrist", episode, "recommend-changes", Map.of("recommendation", "Raise the dose."));
        var task = walk.task(episode, "hold-case-conference");
        var goals = walk.as(CARE_MANAGER, () -> desk.open(task.getId()).data().get("goals"));
        walk.complete(
                CARE_MANAGER,
                episode,
                "hold-case-conference",
                Map.of("summary", "Dose raised.", "attendees", List.of("patient", "psychiatrist"), "goals", goals));
    }

    public void preventRelapse(String episode) {
        walk.complete(
                CARE_MANAGER,
                episode,
                "write-relapse-prevention-plan",
                Map.of(
                        "warningSigns", "Sleeping past noon.",
                        "whatHelps", "Walking to the lake.",
                        "whoToCall", "Kim, then the care manager.",
                        "agreedWithPatient", true));
    }

    /** @param decision approve or continue */
    public void decideClosure(String episode, String decision) {
        walk.complete(
                "supervisor",
                episode,
                "approve-closure",
                Map.of("decision", decision, "decidedBy", "patient", "deciderName", "Robin Invented"));
    }

    private void contributeNothing(Task task) {
        walk.as(task.getAssignee(), () -> {
            desk.complete(task.getId(), Map.of());
            return task;
        });
    }
}
