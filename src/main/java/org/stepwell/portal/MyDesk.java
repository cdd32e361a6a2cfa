package org.stepwell.portal;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.stepwell.team.NotPermitted;
import org.stepwell.worklist.Desk;
import org.stepwell.worklist.OpenTask;
import org.stepwell.worklist.TaskEnded;

/** Opens and completes what is asked of whoever decides, and tells nobody else that it exists or existed. */
@Component
public class MyDesk {

    private final Desk desk;

    MyDesk(Desk desk) {
        this.desk = desk;
    }

    /**
     * @throws NotPermitted when it is not theirs to do
     * @throws TaskEnded when it was theirs and is no longer open
     */
    public OpenTask open(Reader reader, String task) {
        var open = ofTheirs(reader, () -> desk.open(task));
        if (!open.mayBeDone()) {
            throw new NotPermitted();
        }
        return open;
    }

    /**
     * @throws org.stepwell.worklist.AnswersRefused naming each field that cannot be accepted; nothing is saved then
     * @throws NotPermitted when it is not theirs to do
     * @throws TaskEnded when it was theirs and is no longer open
     */
    public void complete(Reader reader, String task, Map<String, Object> answers) {
        ofTheirs(reader, () -> {
            desk.complete(task, answers);
            return task;
        });
    }

    private static <T> T ofTheirs(Reader reader, Supplier<T> work) {
        if (!reader.decides()) {
            throw new NotPermitted();
        }
        try {
            return work.get();
        } catch (TaskEnded ended) {
            if (!ended.task().mayBeDoneBy(reader.account())) {
                throw new NotPermitted();
            }
            throw ended;
        }
    }
}
