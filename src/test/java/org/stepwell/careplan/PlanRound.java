package org.stepwell.careplan;

import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.NeedDomain;
import org.stepwell.assessment.Needs;
import org.stepwell.assessment.Scores;
import org.stepwell.coordination.Enrolment;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Role;
import org.stepwell.workflow.Journeys;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.Desk;

/** Takes one invented person and their team through shared care plans, as each of them would. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class PlanRound {

    public static final List<String> CONTRIBUTORS =
            List.of("primary-care-provider", "psychiatrist", "therapist", "social-worker");

    private final EpisodeId episode;
    private final CarePlans plans;
    private final PlanDrafts drafts;
    private final Journeys journeys;
    private final RuntimeService runtime;
    private final Accounts accounts;
    private final CareTeams teams;
    private final Desk desk;
    private final Walk walk;

    PlanRound(
            Enrolment enrolment,
            Accounts accounts,
            CareTeams teams,
            Needs needs,
            Scores scores,
            CarePlans plans,
            PlanDrafts drafts,
            Journeys journeys,
            RuntimeService runtime,
            Desk desk,
            Walk walk,
            Clock clock) {
        this.plans = plans;
        this.drafts = drafts;
        this.journeys = journeys;
        this.runtime = runtime;
        this.accounts = accounts;
        this.teams = teams;
        this.desk = desk;
        this.walk = walk;
        episode = enrolment.enrol().id();
        manager(() -> {
            CONTRIBUTORS.forEach(role -> teams.assign(episode, Role.of(role), role));
            Stream.of(NeedDomain.DEPRESSION, NeedDomain.HOUSING).forEach(domain -> needs.add(episode, domain));
            return scores.record(episode, Instrument.PHQ_9, List.of(2, 2, 2, 2, 2, 2, 2, 3, 0), clock.instant());
        });
    }

    public EpisodeId episode() {
        return episode;
    }

    /** Starts shared-care-plan and returns its instance. */
    public ProcessInstance start(boolean revising) {
        return start("shared-care-plan", Map.of("revising", revising));
    }

    public ProcessInstance start(String process, Map<String, Object> variables) {
        return manager(() -> {
            var id = journeys.start(process, episode.toString(), variables);
            return runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
        });
    }

    /** Brings a first plan into force. */
    public PlanRound published() {
        start(false);
        return contributeNothing().agree().sign();
    }

    public PlanRound contributeNothing() {
        CONTRIBUTORS.forEach(role -> contribute(role, Map.of()));
        return this;
    }

    public PlanRound contribute(String username, Map<String, Object> answers) {
        var task = walk.tasks(episode.toString()).stream()
                .filter(open -> open.getTaskDefinitionKey().equals("contribute-to-plan"))
                .filter(open -> username.equals(open.getAssignee()))
                .findFirst()
                .orElseThrow();
        return walk.as(username, () -> {
            desk.complete(task.getId(), answers);
            return this;
        });
    }

    public PlanRound agree() {
        return complete(CARE_MANAGER, "agree-plan", decision("agree"));
    }

    /** As the person signed in themselves, without anybody of the team. */
    public PlanRound agreeAsThePerson() {
        var username = "robin-" + episode.toString().substring(0, 8);
        accounts.add(
                new Account(username, "Robin Invented", Set.of(Role.PATIENT), teams.patientOf(episode)),
                "only-in-tests");
        var task = walk.task(episode.toString(), "agree-plan");
        return walk.as(username, () -> {
            desk.complete(task.getId(), decision("agree"));
            return this;
        });
    }

    public PlanRound askForChanges(String wanted) {
        var answers = decision("changes");
        return complete(CARE_MANAGER, "agree-plan", with(answers, "changesWanted", wanted));
    }

    public PlanRound decline(String reason) {
        return complete(CARE_MANAGER, "agree-plan", with(decision("decline"), "reason", reason));
    }

    /** Puts the decision off for the usual time. */
    public PlanRound putOff() {
        return complete(CARE_MANAGER, "agree-plan", decision("defer"));
    }

    /** Answers the way a proxy would; any of them who was registered. */
    public PlanRound agreeAsProxy() {
        return complete(CARE_MANAGER, "agree-plan", Map.of("decision", "agree", "decidedBy", "proxy"));
    }

    public PlanRound waits(Duration time) {
        walk.pass(episode.toString(), time);
        return this;
    }

    public PlanRound sign() {
        return complete("primary-care-provider", "sign-plan", Map.of("signed", true));
    }

    public PlanRound complete(String username, String step, Map<String, Object> answers) {
        walk.complete(username, episode.toString(), step, answers);
        return this;
    }

    /** What the form of the care manager's open task of this step shows. */
    public Map<String, Object> shown(String step) {
        var task = walk.task(episode.toString(), step);
        return walk.as(task.getAssignee(), () -> desk.open(task.getId()).data());
    }

    public CarePlan active() {
        return manager(() -> plans.active(episode)).orElseThrow();
    }

    public CarePlan draft() {
        return manager(() -> drafts.of(episode));
    }

    public List<CarePlan> versions() {
        return manager(() -> plans.versions(episode));
    }

    public <T> T manager(Supplier<T> work) {
        return walk.as(CARE_MANAGER, work);
    }

    /** The answers of the form as it was shown, but only these many goals and activities. */
    public static Map<String, Object> keeping(Map<String, Object> shown, int goals, int activities) {
        return Map.of(
                "goals", ((List<?>) shown.get("goals")).subList(0, goals),
                "activities", ((List<?>) shown.get("activities")).subList(0, activities));
    }

    private static Map<String, Object> decision(String decision) {
        return Map.of("decision", decision, "decidedBy", "patient", "deciderName", "Robin Invented");
    }

    private static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
        var more = new HashMap<>(answers);
        more.put(key, value);
        return more;
    }
}
