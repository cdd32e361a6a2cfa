package org.stepwell.caseload.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Episode;
import org.stepwell.relation.Deferral;
import org.stepwell.relation.Deferrals;
import org.stepwell.workflow.Words;
import org.stepwell.worklist.WorkTask;
import org.stepwell.worklist.Worklist;

/** Reads what the person still has time to decide, for the patient page, which asks for it by the name {@code @deferralPanel}. */
@Component
class DeferralPanel {

    private final Deferrals deferrals;
    private final Worklist worklist;

    DeferralPanel(Deferrals deferrals, Worklist worklist) {
        this.deferrals = deferrals;
        this.worklist = worklist;
    }

    /** One of them, by the name of the step that asks. */
    record View(UUID id, String step, LocalDate until, String who) {}

    public List<View> of(Episode episode) {
        if (episode == null || !episode.isOpen()) {
            return List.of();
        }
        var running = deferrals.running(episode.id());
        var tasks = running.isEmpty() ? List.<WorkTask>of() : worklist.of(episode.patientId());
        return running.stream()
                .map(it -> new View(it.id(), name(tasks, it), it.until(), it.deciderName()))
                .toList();
    }

    private static String name(List<WorkTask> tasks, Deferral deferral) {
        return tasks.stream()
                .filter(task -> task.step().equals(deferral.gate()))
                .map(WorkTask::name)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> Words.word("gate", deferral.gate()));
    }
}
