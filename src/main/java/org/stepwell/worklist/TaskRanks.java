package org.stepwell.worklist;

import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;

/** Keeps the rank of each open task beside it, so that a list is read in the order of its index. */
@Component
public class TaskRanks {

    // What somebody else is just changing is ranked again when they are done; nobody waits for it.
    private static final String OPEN = "select id, priority from work_task where episode_id = ? and status = 'open'"
            + " order by id for update skip locked";

    private static final String RANK = "update work_task set rank = ?, rank_reason = ?, rank_number = ? where id = ?"
            + " and (rank, rank_reason, rank_number) is distinct from (?, ?, ?)";

    private final JdbcClient jdbc;

    TaskRanks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ranks every open task of the episode by the priority of its step, 0 to 100. */
    public void rank(EpisodeId episode, IntFunction<TaskRank> ofPriority) {
        jdbc.sql(OPEN)
                .param(episode.value())
                .query((row, number) -> new Open(row.getString("id"), row.getInt("priority")))
                .list()
                .forEach(task -> keep(task.id(), ofPriority.apply(task.priority())));
    }

    private void keep(String task, TaskRank rank) {
        jdbc.sql(RANK)
                .params(rank.rank(), rank.reason(), rank.number(), task, rank.rank(), rank.reason(), rank.number())
                .update();
    }

    private record Open(String id, int priority) {}
}
