package org.stepwell.outreach;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Episode;
import org.stepwell.workflow.Decisions;
import org.stepwell.workflow.Word;

/** Asks the decision plan-outreach for the next step, and puts its hours on the calendar. */
@Component
class Protocol {

    private static final String DECISION = "plan-outreach";
    /** Whoever comes late to a step, by an engine that stood still or a risk that rose, still has this long for it. */
    private static final Duration AT_LEAST = Duration.ofHours(1);

    private final Decisions decisions;

    Protocol(Decisions decisions) {
        this.decisions = decisions;
    }

    PlannedStep next(Outreach outreach, Episode episode, Instant now) {
        var risk = episode.riskLevel().orElse(null);
        var inputs = new HashMap<String, Object>();
        inputs.put("riskLevel", Word.of(risk));
        inputs.put("step", outreach.advance(risk, now));
        inputs.put("episodeOpen", episode.isOpen());
        inputs.put("declined", outreach.declined());
        inputs.put("welfareDecided", outreach.welfareDecided());
        return planned(decisions.row(DECISION, inputs), outreach.roundBeganAt(), now);
    }

    private static PlannedStep planned(Map<String, Object> row, Instant begun, Instant now) {
        UnaryOperator<Instant> workday =
                Boolean.TRUE.equals(row.get("workdaysOnly")) ? Workdays::onOrAfter : UnaryOperator.identity();
        var due = workday.apply(later(begun.plus(hours(row, "afterHours")), now));
        var deadline = workday.apply(later(begun.plus(hours(row, "byHours")), due.plus(AT_LEAST)));
        return new PlannedStep(
                Word.to(NextStep.class, (String) row.get("nextStep")),
                due,
                deadline,
                words((String) row.get("channels")),
                (String) row.get("roles"));
    }

    private static Duration hours(Map<String, Object> row, String output) {
        return Duration.ofHours((Integer) row.get(output));
    }

    private static List<String> words(String channels) {
        return Arrays.stream(channels.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
