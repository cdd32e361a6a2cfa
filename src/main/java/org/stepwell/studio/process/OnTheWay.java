package org.stepwell.studio.process;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.stepwell.studio.RunningSteps;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.workflow.DeployedProcesses;

/** How many people are on each version of a process and at which step; names nobody. */
@Service
public class OnTheWay {

    private final JdbcClient jdbc;
    private final DeployedProcesses processes;
    private final Accounts accounts;

    OnTheWay(JdbcClient jdbc, DeployedProcesses processes, Accounts accounts) {
        this.jdbc = jdbc;
        this.processes = processes;
        this.accounts = accounts;
    }

    /** @return each version that somebody is on, the newest first */
    public List<RunningSteps> of(String process) {
        accounts.currentFor(Action.READ_MODELS);
        var newest = processes.versions(process).stream()
                .findFirst()
                .map(one -> one.version())
                .orElse(0);
        return jdbc
                .sql("select process_version as version, count(*)::int as journeys from journey"
                        + " where process_key = ? and ended_at is null group by 1 order by 1 desc")
                .param(process)
                .query((row, number) ->
                        new RunningSteps(process, row.getInt("version"), newest, row.getInt("journeys"), List.of()))
                .list()
                .stream()
                .map(this::withSteps)
                .toList();
    }

    private RunningSteps withSteps(RunningSteps version) {
        var names = processes.steps(version.process(), version.version());
        var at = new ArrayList<RunningSteps.Step>();
        jdbc.sql("select r.step, count(distinct r.journey_id)::int as journeys from step_run r"
                        + " join journey j on j.id = r.journey_id and j.ended_at is null"
                        + " where r.process_key = ? and r.process_version = ? and r.ended_at is null"
                        + " group by 1 order by 2 desc, 1")
                .params(version.process(), version.version())
                .query(row -> {
                    var name = names.get(row.getString("step"));
                    if (name != null) {
                        at.add(new RunningSteps.Step(row.getString("step"), name, row.getInt("journeys")));
                    }
                });
        return version.at(at);
    }
}
