package org.stepwell.worklist;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.PatientAccess;
import org.stepwell.team.Reads;
import org.stepwell.workflow.DecisionRecords;
import org.stepwell.workflow.Decisions;
import org.stepwell.workflow.Explanation;

/** Says which rules led to what a person sees: table, version, row, inputs and source. */
@Service
public class Explanations {

    private final DecisionRecords decisions;
    private final WorkTasks tasks;
    private final PatientAccess access;
    private final AuditTrail audit;
    private final Decisions tables;

    Explanations(DecisionRecords decisions, WorkTasks tasks, PatientAccess access, AuditTrail audit, Decisions tables) {
        this.decisions = decisions;
        this.tables = tables;
        this.tasks = tasks;
        this.access = access;
        this.audit = audit;
    }

    /** @return the latest evaluation of each rule that was asked about this episode, the newest first */
    @Reads("decisions")
    public List<Explanation> of(EpisodeId episode) {
        return decisions.of(episode);
    }

    /**
     * @return the row of the table that says how early this task comes in a list, in words
     * @throws NotPermitted when the task does not exist or its person is none of the asker's business
     */
    @Transactional
    public String orderOf(String taskId) {
        var task = tasks.find(taskId).orElseThrow(NotPermitted::new);
        access.require(task.patient(), "decisions");
        return tables.source("rank-task", task.rank().reason());
    }

    /**
     * @return the rules that led to this task, the newest first; none when it comes in the ordinary course of care
     * @throws NotPermitted when the task does not exist or its person is none of the asker's business
     */
    @Transactional
    public List<Explanation> ofTask(String taskId) {
        var task = tasks.find(taskId).orElseThrow(NotPermitted::new);
        access.require(task.patient(), "decisions");
        audit.record(AuditAction.READ, task.patient(), "decisions");
        return decisions.of(task.episode(), tasks.journeyOf(taskId), task.createdAt());
    }
}
