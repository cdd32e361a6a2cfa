package org.stepwell.outreach;

import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Outcome;
import org.stepwell.monitoring.Monitored;
import org.stepwell.patient.EpisodeId;
import org.stepwell.referral.AppointmentMissed;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.Desk;

/** One invented person in monitoring who does not answer, and the people who look for them. */
@Component
@Scope("prototype")
public class Sought {

    private final Monitored person;
    private final Walk walk;
    private final Parts parts;
    private final String key;

    /** Where outreach leaves its traces. */
    @Component
    record Parts(Outreaches outreaches, Episodes episodes, ApplicationEventPublisher news, Desk desk, Clock clock) {}

    Sought(Monitored person, Walk walk, Parts parts) {
        this.person = person;
        this.walk = walk;
        this.parts = parts;
        this.key = person.episode().id().toString();
    }

    public Monitored person() {
        return person;
    }

    public EpisodeId episode() {
        return person.episode().id();
    }

    /** Lets the next check-in reach nobody. */
    public ProcessInstance missesContact() {
        person.reachNobody("here");
        return begun();
    }

    /** Does not come to an appointment that a referral brought. */
    public ProcessInstance missesAppointment() {
        parts.news().publishEvent(new AppointmentMissed(episode()));
        return begun();
    }

    private ProcessInstance begun() {
        var outreach = walk.instance("missed-contact-outreach", key);
        walk.runDue(key);
        return outreach;
    }

    /** Moves away, so that the episode ends. */
    public void closes() {
        walk.as(CARE_MANAGER, () -> {
            parts.episodes().recordOutcome(episode(), Outcome.TRANSFERRED);
            return parts.episodes().close(episode());
        });
    }

    /** Makes the next attempt as soon as it is due, as whoever it lies with. */
    public void attempt(String outcome) {
        untilWaitsAt("attempt-contact");
        var username = walk.task(key, "attempt-contact").getAssignee();
        complete(username, "attempt-contact", attempted(outcome));
    }

    public static Map<String, Object> attempted(String outcome) {
        return new HashMap<>(Map.of("channels", List.of("phone", "text"), "outcome", outcome, "minutes", 5));
    }

    public void complete(String username, String step, Map<String, Object> answers) {
        walk.complete(username, key, step, answers);
        walk.runDue(key);
    }

    /** Lets time pass, hour by hour, until this step is open. */
    public void untilWaitsAt(String step) {
        for (int hours = 0; !walk.waitsAt(key, step); hours++) {
            if (hours > 24 * 20) {
                throw new AssertionError("Nobody waits at " + step + " within twenty days");
            }
            walk.pass(key, Duration.ofHours(1));
        }
    }

    public void waits(Duration time) {
        walk.pass(key, time);
    }

    /** @return whole hours since this moment */
    public long hoursSince(Instant moment) {
        return Duration.between(moment, parts.clock().instant()).toHours();
    }

    public Instant now() {
        return parts.clock().instant();
    }

    public String assignee(String step) {
        return walk.task(key, step).getAssignee();
    }

    public boolean waitsAt(String step) {
        return walk.waitsAt(key, step);
    }

    /** What the form of this open step shows before anybody has typed. */
    public Map<String, Object> shown(String username, String step) {
        var task = walk.task(key, step);
        return walk.as(username, () -> parts.desk().open(task.getId()).data());
    }

    public long attemptsOpen() {
        return walk.tasks(key).stream()
                .filter(task -> task.getTaskDefinitionKey().equals("attempt-contact"))
                .count();
    }

    public Outreach outreach() {
        return outreaches().get(0);
    }

    public List<Outreach> outreaches() {
        return walk.as(CARE_MANAGER, () -> parts.outreaches().of(episode()));
    }

    public List<String> entries() {
        return outreach().entries().stream()
                .map(entry ->
                        entry.what() + (entry.outcome() == null ? "" : " " + entry.outcome()) + " by " + entry.byWhom())
                .toList();
    }
}
