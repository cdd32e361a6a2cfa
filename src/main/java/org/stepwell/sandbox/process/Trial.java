package org.stepwell.sandbox.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stepwell.coordination.Episode;
import org.stepwell.sandbox.PathwayTest;
import org.stepwell.sandbox.Standing;
import org.stepwell.sandbox.Told;
import org.stepwell.sandbox.TrialRefused;
import org.stepwell.worklist.AnswersRefused;

/** One invented person on the pathway: what happens to them is done here, and written down as a test would say it. */
class Trial {

    /** Longer than a year of care; what has not come by then never comes. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(400);

    private final Trials tools;
    private final Episode episode;
    private final PathwayTest begun;
    private final List<PathwayTest.Step> done = new ArrayList<>();

    Trial(Trials tools, Episode episode, PathwayTest begun) {
        this.tools = tools;
        this.episode = episode;
        this.begun = begun;
        tools.time().settle(key());
    }

    Standing standing() {
        return tools.look().at(episode.id());
    }

    /** @throws TrialRefused when this cannot happen now */
    void happens(PathwayTest.Step step) {
        if (step instanceof PathwayTest.Answer answer) {
            answer(answer);
        } else if (step instanceof PathwayTest.Pass pass) {
            pass(pass);
        } else if (step instanceof PathwayTest.Until until) {
            until(until);
        } else {
            news((PathwayTest.News) step);
        }
        done.add(step);
        tools.time().settle(key());
    }

    /** Completes a task with all that its form was sent with, and notes only what was changed in it. */
    void completes(String taskId, Map<String, Object> answers) {
        var task = find(taskId);
        var several =
                open().stream().filter(one -> one.step().equals(task.step())).count() > 1;
        var typed = tools.hands().form(task).typed(answers);
        tools.hands().complete(task, answers);
        done.add(new PathwayTest.Answer(task.step(), several ? task.role() : null, typed));
        tools.time().settle(key());
    }

    /** What happened before belongs to the test that this one comes after. */
    void recordFromHere() {
        done.clear();
    }

    Told.Form form(String taskId) {
        var task = find(taskId);
        var open = tools.hands().open(task);
        return new Told.Form(task, open.form(), open.data());
    }

    private Standing.Open find(String taskId) {
        return open().stream()
                .filter(one -> one.task().equals(taskId))
                .findFirst()
                .orElseThrow(() -> new TrialRefused("not-open"));
    }

    /** @return the run so far as a test, which expects what has come of it */
    PathwayTest recorded(String given) {
        return new PathwayTest(
                given,
                begun.after(),
                begun.patient(),
                begun.begins(),
                begun.services(),
                List.copyOf(done),
                Expectations.of(standing()));
    }

    List<Standing.Open> open() {
        return tools.look().open(episode.id());
    }

    private String key() {
        return episode.id().toString();
    }

    private void answer(PathwayTest.Answer answer) {
        var task = open().stream()
                .filter(one -> one.step().equals(answer.step()))
                .filter(one -> answer.as() == null || one.role().equals(answer.as()))
                .findFirst()
                .orElseThrow(() -> new TrialRefused("not-asked", answer.step(), asked()));
        try {
            tools.hands().complete(task, tools.hands().form(task).with(answer.with()));
        } catch (AnswersRefused refused) {
            throw new TrialRefused("answers", task.step(), said(refused));
        }
    }

    private static String said(AnswersRefused refused) {
        return refused.errors().stream()
                .map(error -> error.field() + ": " + error.message())
                .collect(Collectors.joining(" "));
    }

    private void pass(PathwayTest.Pass pass) {
        tools.time().until(key(), tools.clock().instant().plus(pass.time()));
    }

    private void until(PathwayTest.Until until) {
        var latest = tools.clock().instant().plus(LONGEST_WAIT);
        while (open().stream().noneMatch(one -> one.step().equals(until.step()))) {
            var next = tools.time().nextDue(key()).filter(due -> !due.isAfter(latest));
            tools.time().until(key(), next.orElseThrow(() -> new TrialRefused("never-asked", until.step(), asked())));
        }
    }

    private void news(PathwayTest.News news) {
        if (!tools.news().arrive(episode, news)) {
            throw new TrialRefused(
                    "not-awaited", news.message(), String.join(", ", standing().awaited()));
        }
    }

    private String asked() {
        return String.join(
                ", ", open().stream().map(Standing.Open::step).distinct().toList());
    }
}
