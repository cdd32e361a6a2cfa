package org.stepwell.survey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Outcome;
import org.stepwell.survey.Survey.Occasion;
import org.stepwell.workflow.ClinicTime;
import org.stepwell.workflow.Decisions;
import org.stepwell.workflow.Word;

/** Asks the rule whether and when somebody is asked. */
@Component
class SurveyPlan {

    /** Asked, and given up, at the start of the working day. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Decisions decisions;
    private final Clock clock;

    SurveyPlan(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** From when until when the question stands. */
    record Window(Instant askAt, Instant lapseAt) {}

    /**
     * @param outcome null while care goes on
     * @param before the surveys of the episode so far
     * @return empty when they are not to be asked
     */
    Optional<Window> window(Occasion occasion, Outcome outcome, List<Survey> before) {
        var inputs = new HashMap<String, Object>();
        inputs.put("occasion", Word.of(occasion));
        inputs.put("outcome", Word.of(outcome));
        inputs.put("daysSinceAnswer", daysSinceAnswer(before));
        var row = decisions.row("plan-survey", inputs);
        if (!Boolean.TRUE.equals(row.get("ask"))) {
            return Optional.empty();
        }
        var askOn = LocalDate.now(clock).plusDays((Integer) row.get("waitDays"));
        return Optional.of(new Window(morning(askOn), morning(askOn.plusDays((Integer) row.get("openDays")))));
    }

    private Integer daysSinceAnswer(List<Survey> before) {
        return before.stream()
                .filter(survey -> survey.said().isPresent())
                .map(survey -> (int) ChronoUnit.DAYS.between(
                        LocalDate.ofInstant(survey.endedAt(), ClinicTime.zone()), LocalDate.now(clock)))
                .min(Integer::compare)
                .orElse(null);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(ClinicTime.zone()).toInstant();
    }
}
