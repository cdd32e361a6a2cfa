package org.stepwell.monitoring;

import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Sheets;
import org.stepwell.workflow.Walk;

/** Follows one person through contacts as their care manager would: waits for each, asks, writes down. */
@Component
public class Following {

    private final Walk walk;
    private final Clock clock;

    Following(Walk walk, Clock clock) {
        this.walk = walk;
        this.clock = clock;
    }

    /** Lets time pass until the next contact is due, and no further. */
    public void untilContactDue(String episode) {
        var due = walk.jobs(episode).stream()
                .filter(job -> job.getProcessDefinitionKey().equals("progress-monitoring"))
                .map(job -> job.getDuedate().toInstant())
                .min(Instant::compareTo)
                .orElseThrow();
        walk.pass(episode, Duration.between(clock.instant(), due));
    }

    /** Reaches the person when the next contact is due; they score this much on the PHQ-9. */
    public void contact(String episode, int phq9) {
        contact(episode, Sheets.phq9Form(phq9));
    }

    /** Reaches the person when the next contact is due; they say this. */
    public void contact(String episode, Map<String, Object> said) {
        if (!walk.waitsAt(episode, "check-in")) {
            untilContactDue(episode);
        }
        checkIn(episode, said);
    }

    /** Completes the open check-in with what was said. */
    public void checkIn(String episode, Map<String, Object> said) {
        var answers = new HashMap<String, Object>(Map.of("reached", "yes", "channel", "phone", "careGoesOn", "here"));
        answers.put("goals", goals(episode));
        answers.putAll(said);
        walk.complete(CARE_MANAGER, episode, "check-in", answers);
    }

    /** Completes the open check-in without having reached the person. */
    public void reachNobody(String episode, String careGoesOn) {
        untilContactDue(episode);
        walk.complete(CARE_MANAGER, episode, "check-in", Map.of("reached", "no", "careGoesOn", careGoesOn));
    }

    /** @return the goals as the open check-in lists them */
    public List<?> goals(String episode) {
        return (List<?>) shown(episode).get("goals");
    }

    private Map<String, Object> shown(String episode) {
        return walk.shown(CARE_MANAGER, episode, "check-in");
    }
}
