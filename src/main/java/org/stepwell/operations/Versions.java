package org.stepwell.operations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;

/** Which versions of the processes people are on, and where in them; for supervisors alone. */
@Service
public class Versions {

    private static final String ON = " from journey j left join episode e on e.id = j.episode_id"
            + " left join patient p on p.id = e.patient_id"
            + " where j.process_key = :process and j.process_version = :version and j.ended_at is null ";

    private static final String STANDS =
            "exists (select 1 from act_ru_execution x" + " where x.proc_inst_id_ = j.id and x.act_id_ in (:some))";

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AuditTrail audit;

    Versions(JdbcClient jdbc, Accounts accounts, AuditTrail audit) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** @return every version with journeys on it, the newest of each process first */
    public List<RunningVersion> running() {
        accounts.currentFor(Action.REPAIR_JOURNEYS);
        return jdbc.sql(
                        "select process_key, process_version, count(*) as journeys, min(started_at) as oldest from journey"
                                + " where ended_at is null group by 1, 2 order by 1, 2 desc")
                .query((row, number) -> new RunningVersion(
                        row.getString("process_key"),
                        row.getInt("process_version"),
                        row.getInt("journeys"),
                        row.getTimestamp("oldest").toInstant()))
                .list();
    }

    /** @return how many journeys of the version run */
    public int journeysOn(String process, int version) {
        return jdbc.sql("select count(*)" + ON)
                .param("process", process)
                .param("version", version)
                .query(Integer.class)
                .single();
    }

    /** @return how many journeys of the version are at each step, by its id as the engine has it */
    public Map<String, Integer> at(String process, int version) {
        var people = new HashMap<String, Integer>();
        jdbc.sql("select x.act_id_, count(distinct x.proc_inst_id_) as journeys from act_ru_execution x"
                        + " where x.act_id_ is not null and x.proc_inst_id_ in (select j.id" + ON + ") group by 1")
                .param("process", process)
                .param("version", version)
                .query(row -> {
                    people.put(row.getString("act_id_"), row.getInt("journeys"));
                });
        return people;
    }

    /**
     * @param without the steps whose people stay behind
     * @return the journeys of the version that are at none of them, the oldest first
     */
    @Transactional
    public List<Passenger> passengersAtNone(String process, int version, Collection<String> without, int most) {
        return passengers(process, version, "not " + STANDS, without, most);
    }

    /** @return those of these journeys that are on the version, the oldest first */
    @Transactional
    public List<Passenger> passengers(String process, int version, Collection<String> journeys, int most) {
        return passengers(process, version, "j.id in (:some)", journeys, most);
    }

    private List<Passenger> passengers(String process, int version, String which, Collection<String> some, int most) {
        accounts.currentFor(Action.REPAIR_JOURNEYS);
        // a list in a statement may not be empty
        var named = new ArrayList<>(some);
        named.add("");
        var all = jdbc.sql("select j.id, e.patient_id, p.given || ' ' || p.family as name" + ON + "and " + which
                        + " order by j.started_at, j.id limit :most")
                .param("process", process)
                .param("version", version)
                .param("some", named)
                .param("most", most)
                .query((row, number) -> {
                    var patient = row.getObject("patient_id", UUID.class);
                    return new Passenger(
                            row.getString("id"),
                            patient == null ? null : new PatientId(patient),
                            row.getString("name"));
                })
                .list();
        audit.record(AuditAction.LIST, people(all), "version of process");
        return all;
    }

    /** @return whom these journeys are about, each once */
    public static List<PatientId> people(Collection<Passenger> passengers) {
        return passengers.stream()
                .map(Passenger::patient)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** A journey that can be brought along. */
    public record Passenger(String journey, PatientId patient, String name) {}
}
