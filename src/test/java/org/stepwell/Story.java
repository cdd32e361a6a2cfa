package org.stepwell;

import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.AssessmentForms;
import org.stepwell.assessment.Sheets;
import org.stepwell.coordination.Episode;
import org.stepwell.monitoring.Following;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.Desk;

/** The care of one invented person, with something personal typed into every text field of every form. */
@Component
@Scope("prototype")
public class Story {

    private final Walk walk;
    private final Desk desk;
    private final Following following;
    private final Secrets secrets;

    private Episode episode;

    Story(Walk walk, Desk desk, Following following, Secrets secrets) {
        this.walk = walk;
        this.desk = desk;
        this.following = following;
        this.secrets = secrets;
    }

    public void of(Episode enrolled) {
        episode = enrolled;
    }

    public String key() {
        return episode.id().toString();
    }

    public Secrets secrets() {
        return secrets;
    }

    public void consent() {
        var scope = List.of("care-team", "primary-care", "community-services", "family");
        var answers = Map.of("decision", "permit", "relationship", "self", "scope", scope);
        complete(CARE_MANAGER, "ask-for-consent", answers, "signedBy", "note");
    }

    public void team() {
        var team = Map.of(
                "caseManager", "case-manager",
                "primaryCareProvider", "primary-care-provider",
                "psychiatrist", "psychiatrist",
                "therapist", "therapist",
                "socialWorker", "social-worker",
                "familyContactPhone", secrets.said("555 01734 99"));
        complete(CARE_MANAGER, "form-care-team", team, "familyContactName", "familyContactRelationship");
        medicines();
    }

    /** Two medicines that do not go together, kept by those who prescribe; nothing when no list is being made. */
    public void medicines() {
        if (!walk.waitsAt(key(), "list-medicines")) {
            return;
        }
        var known = answered(CARE_MANAGER, "list-medicines", "medicines", Map.of("taking", "takes"));
        var lithium = Map.of("substance", "N05AN01", "taking", "takes");
        var ibuprofen = Map.of("substance", "M01AE01", "taking", "sometimes");
        var added = List.of(
                typed(lithium, "name", "dosage", "prescriber"), typed(ibuprofen, "name", "dosage", "prescriber"));
        var list = known.isEmpty() ? Map.of("added", added) : Map.of("medicines", known);
        complete(CARE_MANAGER, "list-medicines", list, "note");
        var kept = typed(Map.of("decision", "keep"), "reason");
        var findings = answered("primary-care-provider", "resolve-findings", "findings", kept);
        complete("primary-care-provider", "resolve-findings", Map.of("findings", findings));
        complete("primary-care-provider", "sign-for-primary-care", Map.of("signed", true), "comment");
        complete("psychiatrist", "sign-for-psychiatry", Map.of("signed", true), "comment");
    }

    private List<Map<String, Object>> answered(String username, String step, String list, Map<String, Object> answers) {
        var task = walk.task(key(), step);
        var rows =
                (List<?>) walk.as(username, () -> desk.open(task.getId()).data().get(list));
        return rows.stream().map(row -> answered((Map<?, ?>) row, answers)).toList();
    }

    private static Map<String, Object> answered(Map<?, ?> row, Map<String, Object> answers) {
        var answered = new HashMap<String, Object>();
        row.forEach((key, value) -> answered.put((String) key, value));
        answered.putAll(answers);
        return answered;
    }

    /** Finds depression with a PHQ-9 of 17, and a home about to be lost. */
    public void assessment() {
        var social = AssessmentForms.socialNeeds();
        social.putAll(Map.of("housingFinding", "positive", "housingHelp", true));
        complete(
                CARE_MANAGER,
                "assess-wellbeing",
                AssessmentForms.wellbeing(17, 8),
                "pronouns",
                "culture",
                "accessibility",
                "strengths",
                "whatMattersMost");
        complete("social-worker", "assess-social-needs", social, "housingNote", "foodNote");
        complete(
                "therapist",
                "assess-behavioural-health",
                AssessmentForms.behaviouralHealth(),
                "diagnosis",
                "formulation",
                "levelOfCareSite");
        complete(
                "primary-care-provider",
                "assess-physical-health",
                AssessmentForms.physicalHealth(),
                "physicalHealth",
                "medicines");
    }

    /** The therapist adds a goal and an activity, the others nothing. */
    public void contributions() {
        var goal = Map.of("description", secrets.text("I walk to the lake"), "measure", "function", "target", 5);
        var activity = Map.of("description", secrets.text("Walk together first"));
        walk.tasks(key()).stream()
                .filter(task -> task.getTaskDefinitionKey().equals("contribute-to-plan"))
                .forEach(task -> submit(
                        task.getAssignee(),
                        task.getId(),
                        task.getAssignee().equals("therapist")
                                ? Map.of("goals", List.of(goal), "activities", List.of(activity))
                                : Map.of()));
    }

    /** The person agrees from an account of their own. */
    public void agreement(Accounts accounts) {
        var username = "person-" + key().substring(0, 8);
        if (accounts.find(username).isEmpty()) {
            accounts.add(
                    new Account(username, "The person", Set.of(Role.PATIENT), episode.patientId()), "only-in-tests");
        }
        var answers = typed(Map.of("decision", "agree", "decidedBy", "patient"), "deciderName");
        submit(username, walk.task(key(), "agree-plan").getId(), answers);
    }

    public void signature() {
        complete("primary-care-provider", "sign-plan", Map.of("signed", true), "comment");
    }

    /** The psychiatrist recommends, the team decides; the goals stay, an activity is added. */
    public void conference() {
        complete("psychiatrist", "recommend-changes", Map.of(), "recommendation", "medicationChange");
        var task = walk.task(key(), "hold-case-conference");
        var goals = walk.as(CARE_MANAGER, () -> desk.open(task.getId()).data().get("goals"));
        var activity = Map.of("description", secrets.text("Call every week"), "owner", "care-manager");
        var answers = Map.of(
                "attendees", List.of("patient", "psychiatrist"), "goals", goals, "newActivities", List.of(activity));
        complete(CARE_MANAGER, "hold-case-conference", answers, "summary", "treatmentChange");
    }

    public void untilContactDue() {
        following.untilContactDue(key());
        medicines();
    }

    /** Completes the contact that is due: their PHQ-9, and how every goal goes. */
    public void checkIn(int phq9, String goalsAre) {
        var said = typed(Sheets.phq9Form(phq9), "note");
        said.put(
                "goals",
                following.goals(key()).stream()
                        .map(row -> reviewed(row, goalsAre))
                        .toList());
        following.checkIn(key(), said);
    }

    public void relapsePrevention() {
        complete(
                CARE_MANAGER,
                "write-relapse-prevention-plan",
                Map.of("agreedWithPatient", true),
                "warningSigns",
                "whatHelps",
                "whoToCall",
                "medicationPlan");
    }

    /** Says to the care manager how they find their care. */
    public void satisfaction() {
        var said = Map.of("answer", "given", "listened", "5", "together", "4", "helped", "4", "overall", "4");
        complete(CARE_MANAGER, "ask-satisfaction", said, "remark");
    }

    public void satisfactionIfAsked() {
        if (walk.waitsAt(key(), "ask-satisfaction")) {
            satisfaction();
        }
    }

    /** Completes a step with these answers, and with something personal in each of these text fields. */
    public void complete(String username, String step, Map<String, ?> answers, String... textFields) {
        walk.complete(username, key(), step, typed(answers, textFields));
    }

    public Map<String, Object> typed(Map<String, ?> answers, String... textFields) {
        var all = new HashMap<String, Object>(answers);
        for (var field : textFields) {
            all.put(field, secrets.text(field));
        }
        return all;
    }

    private void submit(String username, String taskId, Map<String, Object> answers) {
        walk.as(username, () -> {
            desk.complete(taskId, answers);
            return null;
        });
    }

    private static Map<Object, Object> reviewed(Object row, String status) {
        var answered = new HashMap<Object, Object>((Map<?, ?>) row);
        answered.put("status", status);
        return answered;
    }
}
