package org.stepwell;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Episode;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;

/** What must be true of the database once an episode of care is over. */
@Component
public class Aftermath {

    private static final Map<String, String> RUNNING = Map.of(
            "act_ru_execution", "proc_inst_id_",
            "act_ru_task", "proc_inst_id_",
            "act_ru_variable", "proc_inst_id_",
            "act_ru_event_subscr", "proc_inst_id_",
            "act_ru_incident", "proc_inst_id_",
            "act_ru_job", "process_instance_id_");

    private final JdbcClient jdbc;
    private final MeterRegistry meters;

    Aftermath(JdbcClient jdbc, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.meters = meters;
    }

    /** The engine is done, everybody's doing is on the trail, and what was said stayed where it belongs. */
    public void of(Episode ended, Secrets secrets) {
        nothingRunsFor(ended.id());
        everyTaskIsAudited(ended.patientId());
        theFlowIsTheEngines(ended.id());
        theEngineKnowsNothingOf(secrets);
        nothingMeasuredTellsOf(secrets);
    }

    /** The engine has nothing left to do in this episode. */
    public void nothingRunsFor(EpisodeId episode) {
        RUNNING.forEach((table, instance) -> assertThat(count(
                        "select count(*) from " + table + " where " + instance
                                + " in (select proc_inst_id_ from act_hi_procinst where business_key_ = ?)",
                        episode.toString()))
                .as(table)
                .isZero());
        assertThat(count("select count(*) from act_hi_procinst where business_key_ = ?", episode.toString()))
                .isPositive();
    }

    /** Each completed task left a row that says who did it. */
    public void everyTaskIsAudited(PatientId patient) {
        assertThat(jdbc.sql("""
                                select t.step from work_task t
                                 where t.patient_id = ? and t.status = 'completed' and not exists
                                   (select 1 from audit_event a
                                     where a.patient_id = t.patient_id and a.actor = t.ended_by and a.action = 'change'
                                       and a.what = 'task ' || t.step
                                       and a.at between t.ended_at - interval '5 s' and t.ended_at)
                                """).param(patient.value()).query(String.class).list())
                .isEmpty();
        assertThat(count(
                        "select count(*) from work_task where status = 'completed' and patient_id = ?",
                        patient.value()))
                .isPositive();
    }

    /** What pages about flow read is what the engine itself knows, row by row. */
    private void theFlowIsTheEngines(EpisodeId episode) {
        var engine = jdbc.sql("""
                        select a.id_, a.act_id_, d.key_ || ':' || d.version_ as version, a.start_time_::text as began, a.end_time_::text as ended,
                               a.act_inst_state_ = 2 as cancelled
                          from act_hi_actinst a join act_hi_procinst i on i.id_ = a.proc_inst_id_
                          join act_re_procdef d on d.id_ = a.proc_def_id_
                         where i.business_key_ = ? and a.act_type_ not like '%Gateway'
                           and a.act_type_ <> 'multiInstanceBody' order by a.id_
                        """).param(episode.toString()).query().listOfRows().stream()
                .map(row -> row.values().toString());
        var ours = jdbc.sql("""
                        select r.id, r.step, r.process_key || ':' || r.process_version as version,
                               (r.started_at at time zone 'UTC')::text as began,
                               (r.ended_at at time zone 'UTC')::text as ended, r.cancelled
                          from step_run r join journey j on j.id = r.journey_id where j.episode_id = ? order by r.id
                        """).param(episode.value()).query().listOfRows().stream()
                .map(row -> row.values().toString());
        assertThat(ours.toList()).isNotEmpty().containsExactlyElementsOf(engine.toList());
        assertThat(count(
                        "select count(*) from journey j full join act_hi_procinst i on i.id_ = j.id"
                                + " where (i.business_key_ = ? or j.episode_id::text = ?)"
                                + " and (j.ended_at at time zone 'UTC' is distinct from i.end_time_"
                                + " or j.cancelled is distinct from (i.state_ <> 'COMPLETED'))",
                        episode.toString(),
                        episode.toString()))
                .isZero();
    }

    /** What people typed stands in the care records and in no table of the engine. */
    private void theEngineKnowsNothingOf(Secrets secrets) {
        assertThat(secrets.tables())
                .contains("patient", "assessment_section", "care_plan_goal", "case_conference", "closure_decision")
                .noneMatch(table -> table.startsWith("act_"))
                // what leads to people, is counted of them or goes out to them says nothing about them
                .doesNotContain("notification", "digest_mail", "audit_event", "work_task", "step_run", "journey");
        assertThat(count("select (select count(*) from act_hi_decinst) + (select count(*) from act_hi_dec_in)"
                        + " + (select count(*) from act_hi_dec_out)"))
                .isZero();
    }

    /** What operators watch says how much there is, never about whom. */
    private void nothingMeasuredTellsOf(Secrets secrets) {
        var said = meters.getMeters().stream()
                .map(meter -> meter.getId() + " " + meter.getId().getTags())
                .toList();
        assertThat(said).isNotEmpty();
        secrets.words().forEach(word -> assertThat(said).noneMatch(meter -> meter.contains(word)));
    }

    private int count(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Integer.class).single();
    }
}
