package org.stepwell.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The product's first start, as a user runs it: played once, the same each time, and begun anew when it was killed. */
class DemoYearTest {

    private static final int PATIENTS = 3;

    private static final String STEPS = "select process_key || ' ' || step || ' ' || cancelled || ' ' || count(*)"
            + " from step_run where ended_at is not null group by process_key, step, cancelled order by 1";
    private static final String OUTCOMES = "select coalesce(outcome, 'open') || ' ' || coalesce(risk_level, '-') || ' '"
            + " || count(*) from episode group by outcome, risk_level order by 1";
    private static final String SCORES = "select instrument || ' ' || total || ' ' || taken_at::date || ' ' || count(*)"
            + " from score group by instrument, total, taken_at::date order by 1";

    @TempDir
    private Path folder;

    @Test
    void isTheSameEachTimeAndPlayedOnce() throws Exception {
        var first = liveIn(folder.resolve("first"));
        var killed = folder.resolve("second");
        killHalfWay(killed);
        var second = liveIn(killed);

        assertThat(first.lines()).hasSizeGreaterThan(50).isEqualTo(second.lines());
        assertThat(first.log()).anyMatch(line -> line.contains("The year is over") && line.endsWith(", 0 went wrong"));
        assertThat(second.log()).anyMatch(line -> line.contains("Discarding the demo history"));

        var again = liveIn(killed);

        assertThat(again.lines()).isEqualTo(second.lines());
        assertThat(again.log()).noneMatch(line -> line.contains("First start"));
    }

    /** What stood in the database when the first request could be served, and what the log said by then. */
    private record Lived(List<String> lines, List<String> log) {}

    private static Lived liveIn(Path data) throws Exception {
        var product = start(data);
        try {
            var log = readUntil(product, "Started Stepwell");
            return new Lived(read(data), log);
        } finally {
            product.destroy();
            assertThat(product.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static void killHalfWay(Path data) throws Exception {
        var product = start(data);
        readUntil(product, "DemoProgress");
        product.destroyForcibly().waitFor();
    }

    private static Process start(Path data) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Duser.timezone=UTC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.stepwell.Stepwell",
                        "--server.port=0",
                        "--stepwell.demo.history=true",
                        "--stepwell.demo.patients=" + PATIENTS,
                        "--stepwell.demo.data-directory=" + data)
                .redirectErrorStream(true)
                .start();
    }

    private static List<String> readUntil(Process product, String word) throws IOException {
        var log = new ArrayList<String>();
        var lines = product.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            log.add(line);
            if (line.contains(word)) {
                return log;
            }
        }
        throw new AssertionError("It ended before it said " + word + ": " + String.join("\n", log));
    }

    private static List<String> read(Path data) throws IOException {
        var port = Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(3);
        var jdbc = new JdbcTemplate(new DriverManagerDataSource(
                "jdbc:postgresql://localhost:" + port + "/postgres", "postgres", "postgres"));
        var lines = new ArrayList<String>();
        List.of(STEPS, OUTCOMES, SCORES).forEach(sql -> lines.addAll(jdbc.queryForList(sql, String.class)));
        return lines;
    }
}
