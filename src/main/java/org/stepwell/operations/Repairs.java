package org.stepwell.operations;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.Actor;
import org.stepwell.worklist.Desk;
import org.stepwell.worklist.Worklist;

/** Does the tasks that a stopped step has left with the supervisors, as the one who is signed in. */
@Component
public class Repairs {

    private final JdbcClient jdbc;
    private final Worklist worklist;
    private final Desk desk;

    Repairs(JdbcClient jdbc, Worklist worklist, Desk desk) {
        this.jdbc = jdbc;
        this.worklist = worklist;
        this.desk = desk;
    }

    /**
     * Takes each open task about this job, also from a colleague, and completes it.
     *
     * @param decision retry or leave
     * @return whether there was one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean decide(String job, String decision) {
        var tasks = open(job);
        tasks.forEach(task -> {
            take(task);
            desk.complete(task.id(), Map.of("decision", decision));
        });
        return !tasks.isEmpty();
    }

    private void take(Open task) {
        if (task.assignee() == null) {
            worklist.claim(task.id());
        } else if (!task.assignee().equals(Actor.current())) {
            worklist.assign(task.id(), Actor.current());
        }
    }

    private List<Open> open(String job) {
        return jdbc.sql(
                        "select t.id, t.assignee from work_task t"
                                + " join act_ru_variable v on v.proc_inst_id_ = t.process_instance_id"
                                + " where t.status = 'open' and t.process_key = 'stopped-step' and v.name_ = 'jobId' and v.text_ = ?")
                .param(job)
                .query(Open.class)
                .list();
    }

    private record Open(String id, String assignee) {}
}
