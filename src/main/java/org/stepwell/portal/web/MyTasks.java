package org.stepwell.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stepwell.portal.Reader;
import org.stepwell.worklist.WorkTask;
import org.stepwell.worklist.Worklist;

/** What is asked of the person, as their page lists it. */
@Component
class MyTasks {

    /** Answered where the person sees all that they share. */
    static final String CONSENT = "ask-for-consent";

    static final String CONSENT_PAGE = "/me/record";

    private final Worklist worklist;
    private final Clock clock;

    MyTasks(Worklist worklist, Clock clock) {
        this.worklist = worklist;
        this.clock = clock;
    }

    /**
     * One thing asked.
     *
     * @param step the word the page says it by
     * @param due the day by which it is hoped for; null when there is none
     */
    record Asked(String step, String link, LocalDate due) {}

    /** @return what waits for whoever decides; nothing for family */
    List<Asked> asked(Reader reader) {
        return reader.decides() ? worklist.mine().stream().map(this::asked).toList() : List.of();
    }

    private Asked asked(WorkTask task) {
        var due = task.dueAt() == null ? null : LocalDate.ofInstant(task.dueAt(), clock.getZone());
        var link = task.step().equals(CONSENT) ? CONSENT_PAGE : "/me/tasks/" + task.id();
        return new Asked(task.step(), link, due);
    }
}
