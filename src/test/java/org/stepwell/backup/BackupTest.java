package org.stepwell.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.stepwell.HouseTest;
import org.stepwell.Tables;
import org.stepwell.Visitor;
import org.stepwell.audit.Sound;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.workflow.Walk;

/** What is restored is what was backed up, in every table; what cannot be restored is refused before anything is done. */
@HouseTest
class BackupTest {

    private static final Pattern PORT = Pattern.compile("started on port (\\d+)");

    @TempDir
    private Path folder;

    @Autowired
    private Backup backup;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private DataSource database;

    @Autowired
    private Flyway flyway;

    @Autowired
    private JdbcTemplate jdbc;

    private Episode somebody;
    private Path file;
    private Manifest written;

    @BeforeEach
    void backUp(@Autowired Enrolment enrolment) throws IOException, SQLException {
        somebody = enrolment.enrol();
        file = folder.resolve("stepwell.backup");
        written = backup.write(file);
    }

    @Test
    void aFreshDatabaseIsTheSameRowByRow(@Autowired Tables tables) throws IOException, SQLException {
        var fresh = fresh();

        restore(fresh);

        var second = folder.resolve("again.backup");
        var again = new Backup(fresh, json, Clock.systemUTC()).write(second);
        for (var table : written.tables()) {
            assertThat(rows(second, table)).as(table.name()).isEqualTo(rows(file, table));
        }
        assertThat(again.tables()).hasSameSizeAs(written.tables());
        assertThat(again.sequences()).isEqualTo(written.sequences());
        assertThat(written.tables())
                .extracting(Manifest.Table::name)
                .containsAll(tables.names().stream()
                        .filter(name -> !name.startsWith("spring_session"))
                        .toList());
        assertThat(written.rows()).isGreaterThan(1_000);
        assertThat(Sound.rows(fresh)).isPositive();
        var there = new JdbcTemplate(fresh);
        assertThat(there.queryForObject(
                        "select count(*) from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_"
                                + " where e.business_key_ = ?",
                        Integer.class,
                        somebody.id().toString()))
                .isOne();
        assertThat(rules(there)).isEqualTo(rules(jdbc));
        assertThatThrownBy(() -> there.update("update audit_event set actor = 'nobody'"))
                .hasMessageContaining("audit");
    }

    /** With the keys of that time, on another machine, as far as a folder can be one. */
    @Test
    void aProductGoesOnFromIt(@Autowired Walk walk, @Value("${stepwell.demo.data-directory}") Path data)
            throws Exception {
        var task = walk.task(somebody.id().toString(), "ask-for-consent").getId();
        var elsewhere = Files.createDirectories(folder.resolve("data"));
        Files.copy(data.resolve("keys.json"), elsewhere.resolve("keys.json"));
        var product = start(elsewhere);
        try {
            var manager = new Visitor(port(product)).signIn(Enrolment.CARE_MANAGER, "stepwell");
            var consent = Map.of("decision", "permit", "signedBy", "Robin Invented", "scope", List.of("care-team"));

            assertThat(manager.complete(task, consent).statusCode()).isEqualTo(200);

            assertThat(manager.get("/patients/" + somebody.patientId()).body()).contains("Form care team");
        } finally {
            product.destroy();
            product.waitFor();
        }
        assertThat(walk.waitsAt(somebody.id().toString(), "ask-for-consent")).isTrue();
    }

    private Process start(Path data) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Duser.timezone=UTC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.stepwell.Stepwell",
                        "--server.port=0",
                        "--stepwell.demo.history=false",
                        "--logging.level.org.springframework.boot.web.embedded.tomcat=info",
                        "--stepwell.restore.from=" + file,
                        "--stepwell.demo.data-directory=" + data)
                .redirectErrorStream(true)
                .start();
    }

    private static int port(Process product) throws IOException {
        var log = new ArrayList<String>();
        var lines = product.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            log.add(line);
            var port = PORT.matcher(line);
            if (port.find()) {
                // whatever it says from now on is not to keep it waiting
                new Thread(() -> lines.lines().forEach(more -> {})).start();
                return Integer.parseInt(port.group(1));
            }
        }
        throw new AssertionError("It ended before it listened: " + String.join("\n", log));
    }

    @Test
    void aFileThatWasChangedIsRefused() throws IOException {
        try (var zip = FileSystems.newFileSystem(file)) {
            Files.writeString(zip.getPath("tables/patient"), "changed");
        }
        refused("The backup is damaged: patient is not what it was.");
    }

    @Test
    void aFileThatIsCutOffIsRefused() throws IOException {
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        refused("The file is no backup, or damaged.");
    }

    @Test
    void aBackupOfAnotherVersionIsRefused() throws IOException {
        var schema = new ArrayList<>(written.schema());
        schema.add("9999 1");
        try (var zip = FileSystems.newFileSystem(file)) {
            Files.write(
                    zip.getPath(Manifest.ENTRY),
                    json.writeValueAsBytes(
                            new Manifest(written.taken(), schema, written.tables(), written.sequences())));
        }
        refused("The backup is of another version of Stepwell");
    }

    @Test
    void aDatabaseThatHoldsSomethingIsLeftAlone() {
        var fresh = fresh();
        new JdbcTemplate(fresh).execute("create table theirs (id int)");

        assertThatThrownBy(() -> restore(fresh)).hasMessageContaining("The database is not empty");

        assertThat(tables(fresh)).isEqualTo(1);
    }

    @Test
    void nothingIsWrittenOver() {
        assertThatThrownBy(() -> backup.write(file))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("already");
    }

    private void refused(String why) {
        var fresh = fresh();
        assertThatThrownBy(() -> restore(fresh))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining(why);
        assertThat(tables(fresh)).isZero();
    }

    private void restore(DataSource fresh) throws IOException, SQLException {
        new Restore(json)
                .from(
                        file,
                        Flyway.configure()
                                .configuration(flyway.getConfiguration())
                                .dataSource(fresh)
                                .load());
    }

    /** A table knows no order of its rows. */
    private static List<String> rows(Path backup, Manifest.Table table) throws IOException {
        try (var zip = FileSystems.newFileSystem(backup)) {
            return Files.readString(zip.getPath(table.entry())).lines().sorted().toList();
        }
    }

    private static int tables(DataSource fresh) {
        return new JdbcTemplate(fresh)
                .queryForObject(
                        "select count(*) from information_schema.tables where table_schema = 'public'", Integer.class);
    }

    /** @return how many foreign keys hold, and triggers follow */
    private static String rules(JdbcTemplate there) {
        return there.queryForObject(
                "select (select count(*) from pg_constraint where contype = 'f') || ' and '"
                        + " || (select string_agg(tgname::text || tgenabled::text, ' ' order by tgname::text) from pg_trigger where not tgisinternal)",
                String.class);
    }

    private DataSource fresh() {
        var name = "restored_" + UUID.randomUUID().toString().replace("-", "");
        jdbc.execute("create database " + name);
        try (var connection = database.getConnection()) {
            var url = connection.getMetaData().getURL().replaceFirst("(//[^/]+/)[^?]*", "$1" + name);
            return new DriverManagerDataSource(url, "postgres", "postgres");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
