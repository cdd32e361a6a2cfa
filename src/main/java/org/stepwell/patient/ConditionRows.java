package org.stepwell.patient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Conditions in their table; only what is new or different is written. */
@Component
class ConditionRows {

    private static final String PUT = """
            insert into patient_condition (patient_id, source_id, name, code_system, code,
                status, onset_on, abated_on)
            values (:patient_id, :source_id, :name, :code_system, :code, :status, :onset_on, :abated_on)
            on conflict (patient_id, source_id) do update set
                name = excluded.name, code_system = excluded.code_system, code = excluded.code,
                status = excluded.status, onset_on = excluded.onset_on, abated_on = excluded.abated_on
            """;

    private static final String ALL = """
            select * from patient_condition
            where patient_id = :patient_id
            order by status not in ('active', 'recurrence', 'relapse'), onset_on desc nulls last, source_id
            """;

    private final NamedParameterJdbcTemplate jdbc;

    ConditionRows(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Condition> of(PatientId patient) {
        return all(patient).stream()
                .filter(one -> one.status() != Condition.Status.ENTERED_IN_ERROR)
                .toList();
    }

    /** @return how many entries are new or different */
    int put(PatientId patient, List<Condition> told) {
        var news = FromElsewhere.news(told, all(patient));
        jdbc.batchUpdate(PUT, news.stream().map(one -> row(patient, one)).toArray(SqlParameterSource[]::new));
        return news.size();
    }

    private List<Condition> all(PatientId patient) {
        return jdbc.query(ALL, Map.of("patient_id", patient.value()), (row, number) -> read(row));
    }

    private static MapSqlParameterSource row(PatientId patient, Condition condition) {
        return new MapSqlParameterSource("patient_id", patient.value())
                .addValue("source_id", condition.sourceId())
                .addValue("name", condition.name())
                .addValue("code_system", condition.coding().system())
                .addValue("code", condition.coding().code())
                .addValue("status", condition.status().key())
                .addValue("onset_on", condition.onsetOn())
                .addValue("abated_on", condition.abatedOn());
    }

    private static Condition read(ResultSet row) throws SQLException {
        return new Condition(
                row.getString("source_id"),
                row.getString("name"),
                new Coding(row.getString("code_system"), row.getString("code")),
                Condition.Status.of(row.getString("status")),
                row.getObject("onset_on", LocalDate.class),
                row.getObject("abated_on", LocalDate.class));
    }
}
