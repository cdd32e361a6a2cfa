package org.stepwell.transition;

import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Outcome;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Role;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.Desk;

/** One invented person in care who comes into hospital and out again, and the people who follow them. */
@Component
@Scope("prototype")
public class AtHome {

    /** A Monday, on which the person is enrolled. */
    public static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    private final Walk walk;
    private final Parts parts;
    private final EpisodeId episode;

    /** Where a stay leaves its traces. */
    @Component
    record Parts(
            Transitions transitions, LevelsOfCare levels, Episodes episodes, CareTeams teams, Desk desk, Clock clock) {}

    AtHome(Walk walk, Enrolment enrolment, Parts parts) {
        this.walk = walk;
        this.parts = parts;
        this.episode = enrolment.enrol().id();
        manager(() -> {
            List.of(Role.PSYCHIATRIST, Role.THERAPIST)
                    .forEach(role -> parts.teams().assign(episode, role, role.key()));
            return episode;
        });
    }

    public EpisodeId episode() {
        return episode;
    }

    public Instant now() {
        return parts.clock().instant();
    }

    public LocalDate today() {
        return LocalDate.now(parts.clock());
    }

    public Stay stay(StayKind kind, Duration ago, Duration length) {
        var came = now().minus(ago);
        return new Stay(kind, "County hospital", came, length == null ? null : came.plus(length), null);
    }

    public Reported report(Stay stay) {
        return manager(() -> parts.transitions().report(episode, stay));
    }

    /** Reports a stay that ended a moment ago. */
    public ProcessInstance comesHome(StayKind kind) {
        report(stay(kind, Duration.ofDays(4), Duration.ofDays(4)));
        return journey();
    }

    public ProcessInstance isAdmitted() {
        report(stay(StayKind.INPATIENT, Duration.ofHours(1), null));
        return journey();
    }

    public void leaves() {
        manager(() -> {
            parts.transitions().discharged(episode, now());
            return null;
        });
        walk.runDue(key());
    }

    public void leavesBeforeComing() {
        manager(() -> {
            parts.transitions().discharged(episode, now().minus(Duration.ofDays(2)));
            return null;
        });
    }

    public void rateRisk(RiskLevel level) {
        manager(() -> {
            parts.episodes().rateRisk(episode, level);
            return null;
        });
    }

    public void closes() {
        manager(() -> {
            parts.episodes().recordOutcome(episode, Outcome.TRANSFERRED);
            return parts.episodes().close(episode);
        });
    }

    public ProcessInstance journey() {
        walk.runDue(key());
        return walk.instance("transition-of-care", key());
    }

    public void complete(String username, String step, Map<String, Object> answers) {
        walk.complete(username, key(), step, answers);
        walk.runDue(key());
    }

    public void call(String reached) {
        complete(CARE_MANAGER, "call-after-discharge", Map.of("reached", reached, "minutes", 10));
    }

    public void seen(LocalDate day) {
        complete(CARE_MANAGER, "confirm-visit", Map.of("attended", "yes", "visitOn", day.toString()));
    }

    public void missesVisit() {
        complete(CARE_MANAGER, "confirm-visit", Map.of("attended", "no"));
    }

    /** Goes through review and decision of the level of care. */
    public void level(String function, String contacts, boolean failed, String stable, String decided) {
        passes(Duration.ofHours(1));
        var found = new HashMap<String, Object>(
                Map.of("functionLevel", function, "contactsNeeded", contacts, "stable", stable));
        found.put("failedOutpatient", failed);
        complete("psychiatrist", "review-level-of-care", found);
        complete("psychiatrist", "decide-level-of-care", Map.of("level", decided, "reason", "Talked it over."));
    }

    public void passes(Duration time) {
        walk.pass(key(), time);
    }

    /** Lets time pass, hour by hour, until this step is open. */
    public void untilWaitsAt(String step) {
        for (int hours = 0; !waitsAt(step); hours++) {
            if (hours > 24 * 40) {
                throw new AssertionError("Nobody waits at " + step + " within forty days");
            }
            passes(Duration.ofHours(1));
        }
    }

    public boolean waitsAt(String step) {
        return walk.waitsAt(key(), step);
    }

    public Instant due(String step) {
        return walk.task(key(), step).getDueDate().toInstant();
    }

    public Map<String, Object> shown(String username, String step) {
        var task = walk.task(key(), step);
        return walk.as(username, () -> parts.desk().open(task.getId()).data());
    }

    public Transition transition() {
        return transitions().get(0);
    }

    public List<Transition> transitions() {
        return manager(() -> parts.transitions().of(episode));
    }

    public List<LevelDecision> levels() {
        return manager(() -> parts.levels().of(episode));
    }

    public Episode care() {
        return manager(() -> parts.episodes().of(episode));
    }

    private <T> T manager(Supplier<T> work) {
        return walk.as(CARE_MANAGER, work);
    }

    private String key() {
        return episode.toString();
    }

    /** Sets the clock to where the story begins. */
    public static void begin() {
        ControlledTime.set(MONDAY);
    }
}
