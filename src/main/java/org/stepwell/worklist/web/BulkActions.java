package org.stepwell.worklist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;
import org.stepwell.worklist.TaskEnded;
import org.stepwell.worklist.TaskTaken;
import org.stepwell.worklist.Worklist;

/** Does the same with several tasks at once, each by itself: what one refuses does not keep the others. */
@Controller
class BulkActions {

    /** What is due on a day is due before the clinic closes. */
    private static final LocalTime CLOSING = LocalTime.of(17, 0);

    private static final int MOST = 200;

    private final Worklist worklist;
    private final Clock clock;

    BulkActions(Worklist worklist, Clock clock) {
        this.worklist = worklist;
        this.clock = clock;
    }

    /** What became of a task, by the key of its words; why is null unless it was refused. */
    private record Outcome(String key, String why) {}

    @PostMapping(path = "/tasks/bulk", params = "do=take")
    String take(
            @RequestParam(defaultValue = "") List<String> task, @RequestParam String query, RedirectAttributes flash) {
        return each(task, worklist::claim, "tasks.bulk.taken", query, flash);
    }

    @PostMapping(path = "/tasks/bulk", params = "do=put-back")
    String putBack(
            @RequestParam(defaultValue = "") List<String> task, @RequestParam String query, RedirectAttributes flash) {
        return each(task, worklist::release, "tasks.bulk.is-back", query, flash);
    }

    @PostMapping(path = "/tasks/bulk", params = "do=give")
    String give(
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam(defaultValue = "") String to,
            @RequestParam String query,
            RedirectAttributes flash) {
        return each(task, id -> worklist.assign(id, to), "tasks.bulk.given", query, flash);
    }

    @PostMapping(path = "/tasks/bulk", params = "do=move")
    String move(
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate due,
            @RequestParam String query,
            RedirectAttributes flash) {
        if (due == null) {
            flash.addFlashAttribute("toast", Words.say("tasks.bulk.which-day"));
            return TaskListPages.to(query);
        }
        var at = due.atTime(CLOSING).atZone(clock.getZone()).toInstant();
        return each(task, id -> worklist.reschedule(id, at), "tasks.bulk.moved", query, flash);
    }

    private static String each(
            List<String> ids, Consumer<String> action, String done, String query, RedirectAttributes flash) {
        var outcomes = new LinkedHashMap<Outcome, Integer>();
        ids.stream().distinct().limit(MOST).forEach(id -> outcomes.merge(outcome(id, action, done), 1, Integer::sum));
        flash.addFlashAttribute("toast", ids.isEmpty() ? Words.say("tasks.bulk.nothing-ticked") : inWords(outcomes));
        return TaskListPages.to(query);
    }

    private static Outcome outcome(String id, Consumer<String> action, String done) {
        try {
            action.accept(id);
            return new Outcome(done, null);
        } catch (TaskTaken taken) {
            return new Outcome("tasks.bulk.taken-before", null);
        } catch (TaskEnded ended) {
            return new Outcome("tasks.bulk.over", null);
        } catch (InvalidAnswer refused) {
            return new Outcome("tasks.bulk.refused", refused.getMessage());
        } catch (NotPermitted refused) {
            return new Outcome("tasks.bulk.not-yours", null);
        }
    }

    /** A refusal is a sentence by itself. */
    private static String inWords(Map<Outcome, Integer> outcomes) {
        return outcomes.entrySet().stream()
                        .map(outcome -> Words.say(
                                outcome.getKey().key(),
                                outcome.getValue(),
                                outcome.getKey().why()))
                        .collect(Collectors.joining(", "))
                + (outcomes.keySet().stream().anyMatch(outcome -> outcome.why() != null) ? "" : ".");
    }
}
