package org.stepwell.crisis;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Questionnaire;
import org.stepwell.assessment.Scores;
import org.stepwell.assessment.Sheets;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Outcome;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.monitoring.Monitored;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Walk;

/** One invented person in routine monitoring about whom somebody is worried, and the team that answers. */
@Component
@Scope("prototype")
public class InCrisis {

    public static final Map<String, Object> REACHED = Map.of("outcome", "reached", "note", "With her sister.");
    public static final Map<String, Object> OVER = review("yes", "over");

    private final Monitored person;
    private final Walk walk;
    private final Accounts accounts;
    private final Records records;

    /** Where a crisis leaves its traces. */
    @Component
    record Records(
            CrisisCalls calls,
            CrisisRecords crises,
            SafetyPlans plans,
            Scores scores,
            Episodes episodes,
            TaskService tasks,
            Clock clock) {}

    InCrisis(Monitored person, Walk walk, Accounts accounts, Records records) {
        this.person = person;
        this.walk = walk;
        this.accounts = accounts;
        this.records = records;
    }

    public Monitored monitored() {
        return person;
    }

    /** Somebody of the team is worried. */
    public InCrisis reported(String username, String reason) {
        walk.as(username, () -> {
            records.calls().report(patient(), reason);
            return null;
        });
        return this;
    }

    /** The person is reported and screened with the ASQ, each of whose answers is this. */
    public InCrisis screened(String answer, String rightNow) {
        reported("therapist", "Said goodbye on the telephone.");
        complete("care-manager", "screen-suicide-risk", asq(answer, rightNow));
        return this;
    }

    /** A PHQ-9 is taken outside a check-in, with this item 9 and each question of the ASQ answered so. */
    public InCrisis scored(int item9, String answer, String rightNow) {
        var sheet = Sheets.phq9Form(10, item9, answer, rightNow);
        walk.as("care-manager", () -> records.scores()
                .record(
                        episode().id(),
                        Questionnaire.from(Instrument.PHQ_9, Answers.of(sheet)),
                        records.clock().instant()));
        return this;
    }

    /** Care ends, as when the person moves away. */
    public void closeEpisode() {
        var id = episode().id();
        records.episodes().recordOutcome(id, Outcome.TRANSFERRED);
        records.episodes().close(id);
    }

    public InCrisis reached() {
        return complete("therapist", "contact-person", REACHED);
    }

    public InCrisis withPlan() {
        return complete("therapist", "write-safety-plan", plan("Walk to the lake."));
    }

    public InCrisis handedOff() {
        return complete(
                "care-manager",
                "hand-off-warmly",
                Map.of(
                        "handOffTo", "therapist",
                        "acceptedBy", "Dana Invented",
                        "handedOffAt", LocalDateTime.of(2026, 3, 2, 9, 30).toString()));
    }

    public InCrisis over() {
        return complete("therapist", "review-crisis", OVER);
    }

    public InCrisis complete(String username, String step, Map<String, Object> answers) {
        walk.complete(username, key(), step, answers);
        return this;
    }

    /** @return what the form of this step shows whoever takes it */
    public Map<String, Object> shown(String username, String step) {
        return walk.shown(username, key(), step);
    }

    public void waits(Duration time) {
        walk.pass(key(), time);
    }

    /** @return the account of the person themselves, which is added if need be */
    public String ownAccount() {
        var username = "robin-" + key().substring(0, 8);
        accounts.add(new Account(username, "Robin Invented", Set.of(Role.PATIENT), patient()), "only-in-tests");
        return username;
    }

    /** @return the running response, or null when there is none */
    public ProcessInstance response() {
        return walk.instance("crisis-response", key());
    }

    /** @return the open steps of the response */
    public List<String> steps() {
        return records
                .tasks()
                .createTaskQuery()
                .processInstanceBusinessKey(key())
                .processDefinitionKey("crisis-response")
                .list()
                .stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    public Task task(String step) {
        return walk.task(key(), step);
    }

    public boolean waitsAt(String step) {
        return walk.waitsAt(key(), step);
    }

    public long count(String step) {
        return walk.tasks(key()).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step))
                .count();
    }

    public CrisisRecord crisis() {
        return crises().get(0);
    }

    public List<CrisisRecord> crises() {
        return walk.as("supervisor", () -> records.crises().of(episode().id()));
    }

    public List<SafetyPlan> plans() {
        return walk.as("supervisor", () -> records.plans().of(patient()));
    }

    public RiskLevel risk() {
        return episode().riskLevel().orElse(null);
    }

    public Episode episode() {
        return walk.as("supervisor", person::episode);
    }

    public PatientId patient() {
        return episode().patientId();
    }

    public String key() {
        return episode().id().toString();
    }

    public static Map<String, Object> asq(String answer, String rightNow) {
        var form = new HashMap<String, Object>(Map.of("method", "asq"));
        Arrays.asList("asq1", "asq2", "asq3", "asq4").forEach(question -> form.put(question, answer));
        if (!answer.equals("no")) {
            form.put("asq5", rightNow);
        }
        return form;
    }

    public static Map<String, Object> review(String spokenTo, String decision) {
        return Map.of("spokenTo", spokenTo, "decision", decision, "reason", "Slept, ate, has plans for Sunday.");
    }

    public static Map<String, Object> plan(String ownCoping) {
        return Map.of(
                "warningSigns", "I stop answering.",
                "ownCoping", ownCoping,
                "distraction", "The Thursday group.",
                "helpers", "Kim, 555-0123.",
                "professionals", "The team; 988.",
                "saferPlace", "Kim keeps the tablets.",
                "likelihood", 8,
                "barriers", "Being ashamed.",
                "copyGiven", true);
    }
}
