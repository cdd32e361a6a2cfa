package org.stepwell.operations;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.Actor;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditEntry;
import org.stepwell.audit.AuditTrail;
import org.stepwell.teamnote.TeamNotes;
import org.stepwell.workflow.DeployedProcesses;
import org.stepwell.workflow.DeployedProcesses.DeployedProcess;

/** Writes down what is moved by hand, in the transaction that moves it, and tells the person's team, whose task is gone. */
@Component
public class KeepDeviations {

    private final JdbcClient jdbc;
    private final DeployedProcesses processes;
    private final TeamNotes notes;
    private final MessageSource words;
    private final AuditTrail audit;
    private final Clock clock;

    KeepDeviations(
            JdbcClient jdbc,
            DeployedProcesses processes,
            TeamNotes notes,
            MessageSource words,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.processes = processes;
        this.notes = notes;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param from the step it leaves; null, as the other, when the journey is ended
     * @param reason 10 to 500 characters
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(JourneyLine journey, String from, String to, String reason) {
        jdbc.sql(
                        "insert into deviation (journey_id, process_key, process_version, step_from, step_to, reason, made_by, made_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(journey.id(), journey.process(), journey.version(), from, to, reason, Actor.current())
                .param(Timestamp.from(clock.instant()))
                .update();
        var what = from == null ? "journey ended by hand" : "journey moved by hand";
        audit.record(
                new AuditEntry(Actor.current(), AuditAction.MOVE, journey.patient(), what, journey.process(), null));
        notes.write(journey.patient(), told(journey, from, to, reason));
    }

    private String told(JourneyLine journey, String from, String to, String reason) {
        var steps = processes.steps(journey.process(), journey.version());
        var process = processes.versions(journey.process()).stream()
                .findFirst()
                .map(DeployedProcess::name)
                .orElse(journey.process());
        return words.getMessage(
                from == null ? "operations.note.ended" : "operations.note.moved",
                new Object[] {process, steps.getOrDefault(from, from), steps.getOrDefault(to, to), reason},
                Locale.ENGLISH);
    }
}
