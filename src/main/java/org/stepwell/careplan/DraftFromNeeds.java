package org.stepwell.careplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Need;
import org.stepwell.assessment.Needs;
import org.stepwell.assessment.Scores;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Role;
import org.stepwell.workflow.Decisions;
import org.stepwell.workflow.Word;

/** Proposes a goal and a first activity for each open need, as the decision plan-for-need says. */
@Component
class DraftFromNeeds {

    private static final String DECISION = "plan-for-need";

    private final Needs needs;
    private final Scores scores;
    private final Decisions decisions;
    private final Clock clock;

    DraftFromNeeds(Needs needs, Scores scores, Decisions decisions, Clock clock) {
        this.needs = needs;
        this.scores = scores;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** What a first draft starts from. */
    record Proposal(List<GoalDraft> goals, List<ActivityDraft> activities) {}

    Proposal propose(EpisodeId episode) {
        var rows = needs.open(episode).stream().map(this::row).toList();
        return new Proposal(
                rows.stream().map(row -> goal(episode, row)).toList(),
                rows.stream().map(this::activity).toList());
    }

    private Row row(Need need) {
        return new Row(need, decisions.row(DECISION, Map.of("domain", Word.of(need.domain()))));
    }

    private GoalDraft goal(EpisodeId episode, Row row) {
        var measure = Word.to(Measure.class, row.text("measure"));
        return new GoalDraft(
                null,
                row.text("goal"),
                measure,
                measure.isInstrument() ? lastTotal(episode, measure) : null,
                row.number("target"),
                dueOn(row),
                row.need().id());
    }

    private ActivityDraft activity(Row row) {
        return new ActivityDraft(
                null,
                row.text("activity"),
                Role.of(row.text("ownerRole")),
                dueOn(row),
                row.need().id(),
                Boolean.TRUE.equals(row.outputs().get("referral")));
    }

    /** Each instrument among the measures bears the name it has in the assessment. */
    private Integer lastTotal(EpisodeId episode, Measure measure) {
        return scores.last(episode, new Instrument(Word.of(measure)))
                .flatMap(score -> score.total())
                .orElse(null);
    }

    private LocalDate dueOn(Row row) {
        return LocalDate.now(clock).plusDays(row.number("dueInDays"));
    }

    private record Row(Need need, Map<String, Object> outputs) {

        String text(String output) {
            return (String) outputs.get(output);
        }

        Integer number(String output) {
            return (Integer) outputs.get(output);
        }
    }
}
