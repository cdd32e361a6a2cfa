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

/** Allergies in their table; only what is new or different is written. */
@Component
class AllergyRows {

    private static final String PUT = """
            insert into patient_allergy (patient_id, source_id, name, code_system, code,
                status, criticality, reaction, recorded_on)
            values (:patient_id, :source_id, :name, :code_system, :code, :status, :criticality, :reaction, :recorded_on)
            on conflict (patient_id, source_id) do update set
                name = excluded.name, code_system = excluded.code_system, code = excluded.code,
                status = excluded.status, criticality = excluded.criticality, reaction = excluded.reaction, recorded_on = excluded.recorded_on
            """;

    private static final String ALL = """
            select * from patient_allergy
            where patient_id = :patient_id
            order by status <> 'active', recorded_on desc nulls last, source_id
            """;

    private final NamedParameterJdbcTemplate jdbc;

    AllergyRows(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Allergy> of(PatientId patient) {
        return all(patient).stream()
                .filter(one -> one.status() != Allergy.Status.ENTERED_IN_ERROR)
                .toList();
    }

    /** @return how many entries are new or different */
    int put(PatientId patient, List<Allergy> told) {
        var news = FromElsewhere.news(told, all(patient));
        jdbc.batchUpdate(PUT, news.stream().map(one -> row(patient, one)).toArray(SqlParameterSource[]::new));
        return news.size();
    }

    private List<Allergy> all(PatientId patient) {
        return jdbc.query(ALL, Map.of("patient_id", patient.value()), (row, number) -> read(row));
    }

    private static MapSqlParameterSource row(PatientId patient, Allergy allergy) {
        return new MapSqlParameterSource("patient_id", patient.value())
                .addValue("source_id", allergy.sourceId())
                .addValue("name", allergy.name())
                .addValue("code_system", allergy.coding().system())
                .addValue("code", allergy.coding().code())
                .addValue("status", allergy.status().key())
                .addValue(
                        "criticality",
                        allergy.criticality() == null
                                ? null
                                : allergy.criticality().key())
                .addValue("reaction", allergy.reaction())
                .addValue("recorded_on", allergy.recordedOn());
    }

    private static Allergy read(ResultSet row) throws SQLException {
        return new Allergy(
                row.getString("source_id"),
                row.getString("name"),
                new Coding(row.getString("code_system"), row.getString("code")),
                Allergy.Status.of(row.getString("status")),
                criticality(row.getString("criticality")),
                row.getString("reaction"),
                row.getObject("recorded_on", LocalDate.class));
    }

    private static Allergy.Criticality criticality(String key) {
        return key == null ? null : Allergy.Criticality.of(key);
    }
}
