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

/** Medicines in their table; only what is new or different is written. */
@Component
class MedicineRows {

    private static final String PUT = """
            insert into patient_medicine (patient_id, source_id, name, code_system, code,
                status, authored_on, prescriber, dosage)
            values (:patient_id, :source_id, :name, :code_system, :code, :status, :authored_on, :prescriber, :dosage)
            on conflict (patient_id, source_id) do update set
                name = excluded.name, code_system = excluded.code_system, code = excluded.code,
                status = excluded.status, authored_on = excluded.authored_on, prescriber = excluded.prescriber, dosage = excluded.dosage
            """;

    private static final String ALL = """
            select * from patient_medicine
            where patient_id = :patient_id
            order by status not in ('active', 'on-hold'), authored_on desc nulls last, source_id
            """;

    private final NamedParameterJdbcTemplate jdbc;

    MedicineRows(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Medicine> of(PatientId patient) {
        return all(patient).stream()
                .filter(one -> one.status() != Medicine.Status.ENTERED_IN_ERROR)
                .toList();
    }

    /** @return how many entries are new or different */
    int put(PatientId patient, List<Medicine> told) {
        var news = FromElsewhere.news(told, all(patient));
        jdbc.batchUpdate(PUT, news.stream().map(one -> row(patient, one)).toArray(SqlParameterSource[]::new));
        return news.size();
    }

    private List<Medicine> all(PatientId patient) {
        return jdbc.query(ALL, Map.of("patient_id", patient.value()), (row, number) -> read(row));
    }

    private static MapSqlParameterSource row(PatientId patient, Medicine medicine) {
        return new MapSqlParameterSource("patient_id", patient.value())
                .addValue("source_id", medicine.sourceId())
                .addValue("name", medicine.name())
                .addValue("code_system", medicine.coding().system())
                .addValue("code", medicine.coding().code())
                .addValue("status", medicine.status().key())
                .addValue("authored_on", medicine.authoredOn())
                .addValue("prescriber", medicine.prescriber())
                .addValue("dosage", medicine.dosage());
    }

    private static Medicine read(ResultSet row) throws SQLException {
        return new Medicine(
                row.getString("source_id"),
                row.getString("name"),
                new Coding(row.getString("code_system"), row.getString("code")),
                Medicine.Status.of(row.getString("status")),
                row.getObject("authored_on", LocalDate.class),
                row.getString("prescriber"),
                row.getString("dosage"));
    }
}
