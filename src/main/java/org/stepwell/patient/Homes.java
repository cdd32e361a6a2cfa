package org.stepwell.patient;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where each person lives; who may ask is decided by the authorised services above this one. */
@Service
@Transactional
public class Homes {

    private static final String PUT = """
            insert into patient_home (patient_id, postal_code, latitude, longitude)
            values (:patient, :postalCode, :latitude, :longitude)
            on conflict (patient_id) do update set
                postal_code = excluded.postal_code, latitude = excluded.latitude, longitude = excluded.longitude
            """;

    private final JdbcClient jdbc;

    Homes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return an unknown one when nobody has told */
    @Transactional(readOnly = true)
    public Home of(PatientId patient) {
        return find(patient).orElseGet(Home::unknown);
    }

    /** @return whether that was news; an unknown home leaves what we know */
    public boolean take(PatientId patient, Home told) {
        if (told.equals(Home.unknown()) || told.equals(of(patient))) {
            return false;
        }
        jdbc.sql(PUT)
                .param("patient", patient.value())
                .param("postalCode", told.postalCode())
                .param("latitude", told.latitude())
                .param("longitude", told.longitude())
                .update();
        return true;
    }

    private Optional<Home> find(PatientId patient) {
        return jdbc.sql("select postal_code, latitude, longitude from patient_home where patient_id = ?")
                .param(patient.value())
                .query((row, number) -> new Home(
                        row.getString("postal_code"),
                        row.getObject("latitude", Double.class),
                        row.getObject("longitude", Double.class)))
                .optional();
    }
}
