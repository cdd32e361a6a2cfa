package org.stepwell.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.team.NotPermitted;

/** Reads one journey, whom it is about and what belongs to it, for supervisors alone. */
@Service
public class JourneyReader {

    private static final String JOURNEY = """
            select j.id, j.process_key, j.process_version, j.episode_id, j.started_at, j.ended_at, e.patient_id,
                   p.given || ' ' || p.family as name, e.journey_id = j.id and e.closed_on is null as carries,
                   (select s.proc_inst_id_ from act_ru_execution x join act_ru_execution s on s.id_ = x.super_exec_
                     where x.id_ = j.id) as part_of
              from journey j left join episode e on e.id = j.episode_id left join patient p on p.id = e.patient_id
             where j.id = ?
            """;

    /** The journeys that wait below a step, and below those. */
    private static final String CALLED = """
            with recursive below as (
              select x.id_ as id from act_ru_execution x join act_ru_execution s on s.id_ = x.super_exec_
               where s.proc_inst_id_ = :journey and (cast(:step as text) is null or s.act_id_ = :step)
              union all
              select x.id_ from below join act_ru_execution s on s.proc_inst_id_ = below.id
                join act_ru_execution x on x.super_exec_ = s.id_)
            select id from below
            """;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AuditTrail audit;

    JourneyReader(JdbcClient jdbc, Accounts accounts, AuditTrail audit) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** @return the journey, which the trail then knows was looked at; throws {@link NotPermitted} when there is none */
    @Transactional
    public JourneyLine find(String id) {
        accounts.currentFor(Action.REPAIR_JOURNEYS);
        var journey = jdbc.sql(JOURNEY)
                .param(id)
                .query(JourneyReader::read)
                .optional()
                .orElseThrow(NotPermitted::new);
        if (journey.patient() != null) {
            audit.record(AuditAction.READ, journey.patient(), "journey");
        }
        return journey;
    }

    /** @return since when each of its steps is open, by the step's id; a step that has not begun yet is not among them */
    public Map<String, Instant> openSince(String journey) {
        var since = new HashMap<String, Instant>();
        jdbc.sql(
                        "select step, min(started_at) as since from step_run where journey_id = ? and ended_at is null group by step")
                .param(journey)
                .query(row -> {
                    since.put(row.getString("step"), row.getTimestamp("since").toInstant());
                });
        return since;
    }

    /** @return the runs of its steps that stopped, by the step's id */
    public Map<String, String> stopped(String journey) {
        var stopped = new HashMap<String, String>();
        jdbc.sql("select f.act_id_, j.id_ from act_ru_job j join act_ru_jobdef f on f.id_ = j.job_def_id_"
                        + " where j.process_instance_id_ = ? and j.retries_ = 0")
                .param(journey)
                .query(row -> {
                    stopped.put(row.getString("act_id_"), row.getString("id_"));
                });
        return stopped;
    }

    /** @return the journeys it waits for, each with the step that called it */
    public List<Called> below(String journey) {
        return jdbc.sql("select s.act_id_ as step, x.id_ as journey, d.key_ as process from act_ru_execution s"
                        + " join act_ru_execution x on x.super_exec_ = s.id_ join act_re_procdef d on d.id_ = x.proc_def_id_"
                        + " where s.proc_inst_id_ = ? order by 1, 2")
                .param(journey)
                .query(Called.class)
                .list();
    }

    /** @param step null for all steps */
    public List<String> called(String journey, String step) {
        return jdbc.sql(CALLED)
                .param("journey", journey)
                .param("step", step)
                .query(String.class)
                .list();
    }

    private static JourneyLine read(ResultSet row, int number) throws SQLException {
        var episode = row.getObject("episode_id", UUID.class);
        var patient = row.getObject("patient_id", UUID.class);
        var ended = row.getTimestamp("ended_at");
        return new JourneyLine(
                row.getString("id"),
                row.getString("process_key"),
                row.getInt("process_version"),
                episode == null ? null : new EpisodeId(episode),
                patient == null ? null : new PatientId(patient),
                row.getString("name"),
                row.getTimestamp("started_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("part_of"),
                row.getBoolean("carries"));
    }

    /** A journey that a step called and waits for. */
    public record Called(String step, String journey, String process) {}
}
