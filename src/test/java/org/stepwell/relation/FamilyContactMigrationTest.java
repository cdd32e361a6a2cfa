package org.stepwell.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.stepwell.HouseTest;

/** The family contacts of a database in use are among the related persons afterwards. */
@HouseTest
class FamilyContactMigrationTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Flyway flyway;

    @Test
    void bringsEachContactOnceToItsPatient() {
        var name = "contacts_" + UUID.randomUUID().toString().replace("-", "");
        jdbc.execute("create database " + name);
        var database = database(name);
        var old = new JdbcTemplate(database);
        migrate(database, "53?");
        var patient = UUID.randomUUID();
        old.update(
                "insert into patient (id, version, family, given, gender, deceased, interpreter_needed)"
                        + " values (?, 1, 'Invented', 'Robin', 'female', false, false)",
                patient);
        contact(old, patient, "2025-03-01", "Kim", "555 0100");
        contact(old, patient, "2026-03-01", "KIM", "555 0200");
        contact(old, patient, "2026-03-02", "Lee", null);

        migrate(database, "latest");

        assertThat(old.queryForList(
                        "select name || ' ' || coalesce(phone, '-') from related_person where patient_id = ? order by 1",
                        String.class,
                        patient))
                .containsExactlyInAnyOrder("KIM 555 0200", "Lee -");
        jdbc.execute("drop database " + name + " with (force)");
    }

    private static void contact(JdbcTemplate old, UUID patient, String enrolled, String name, String phone) {
        var episode = UUID.randomUUID();
        old.update(
                "insert into episode (id, version, patient_id, phase, phase_since, outcome, enrolled_on, closed_on)"
                        + " values (?, 1, ?, 'treatment', now(), 'graduated', ?::date, ?::date)",
                episode,
                patient,
                enrolled,
                enrolled);
        old.update("insert into family_contact values (?, 1, ?, ?, 'sister')", episode, name, phone);
    }

    private void migrate(DataSource database, String target) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .dataSource(database)
                .target(target)
                .load()
                .migrate();
    }

    private DataSource database(String name) {
        var url = jdbc.execute((java.sql.Connection it) -> it.getMetaData().getURL());
        return new DriverManagerDataSource(
                url.replaceFirst("/postgres(\\?|$)", "/" + name + "$1"), "postgres", "postgres");
    }
}
