package org.stepwell.worklist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.InvalidAnswer;
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

    @PostMapping(path = "/tasks/bulk", params = "do=take")
    String take(
            @RequestParam(defaultValue = "") List<String> task, @RequestParam String query, RedirectAttributes flash) {
        return each(task, worklist::claim, "taken", query, flash);
    }

    @PostMapping(path = "/tasks/bulk", params = "do=put-back")
    String putBack(
            @RequestParam(defaultValue = "") List<String> task, @RequestParam String query, RedirectAttributes flash) {
        return each(task, worklist::release, "put back", query, flash);
    }

    @PostMapping(path = "/tasks/bulk", params = "do=give")
    String give(
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam(defaultValue = "") String to,
            @RequestParam String query,
            RedirectAttributes flash) {
        return each(task, id -> worklist.assign(id, to), "given", query, flash);
    }

    @PostMapping(path = "/tasks/bulk", params = "do=move")
    String move(
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate due,
            @RequestParam String query,
            RedirectAttributes flash) {
        if (due == null) {
            flash.addFlashAttribute("toast", "Choose the day to which these tasks are moved.");
            return TaskListPages.to(query);
        }
        var at = due.atTime(CLOSING).atZone(clock.getZone()).toInstant();
        return each(task, id -> worklist.reschedule(id, at), "moved", query, flash);
    }

    private static String each(
            List<String> ids, Consumer<String> action, String done, String query, RedirectAttributes flash) {
        var outcomes = new LinkedHashMap<String, Integer>();
        ids.stream().distinct().limit(MOST).forEach(id -> outcomes.merge(outcome(id, action, done), 1, Integer::sum));
        flash.addFlashAttribute("toast", ids.isEmpty() ? "Tick the tasks first." : inWords(outcomes));
        return TaskListPages.to(query);
    }

    private static String outcome(String id, Consumer<String> action, String done) {
        try {
            action.accept(id);
            return done;
        } catch (TaskTaken taken) {
            return "taken by somebody else before";
        } catch (TaskEnded ended) {
            return "already over";
        } catch (InvalidAnswer refused) {
            return "refused: " + refused.getMessage();
        } catch (NotPermitted refused) {
            return "not yours to change";
        }
    }

    private static String inWords(Map<String, Integer> outcomes) {
        return outcomes.entrySet().stream()
                        .map(outcome -> outcome.getValue() + " " + outcome.getKey())
                        .reduce((one, other) -> one + ", " + other)
                        .orElse("")
                + (outcomes.keySet().stream().anyMatch(outcome -> outcome.startsWith("refused")) ? "" : ".");
    }
}
