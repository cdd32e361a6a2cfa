package org.stepwell.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** A PostgreSQL of our own in a folder of our own, safe to kill: what was committed is there at the next start. */
class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

    private final EmbeddedPostgres postgres;
    private final FileLock lock;

    private EmbeddedServer(EmbeddedPostgres postgres, FileLock lock) {
        this.postgres = postgres;
        this.lock = lock;
    }

    /** @param folder created when missing; one run at a time may hold it */
    static EmbeddedServer start(Path folder) {
        try {
            Files.createDirectories(folder);
            var lock = hold(folder);
            var data = folder.resolve("postgresql").toAbsolutePath();
            stopOrphan(data);
            log.info("Starting the embedded PostgreSQL in {}", data);
            var postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    // The library switches durability off, as tests like it; people's work must survive a crash.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("timezone", "UTC")
                    // A year in some minutes doubles every table again and again; by default half of the server's
                    // time goes into counting them anew.
                    .setServerConfig("autovacuum_analyze_scale_factor", "0.5")
                    .setServerConfig("autovacuum_vacuum_scale_factor", "0.4")
                    .setServerConfig("autovacuum_vacuum_insert_scale_factor", "2")
                    .setServerConfig("shared_buffers", "256MB")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            discardHalfLivedHistory(postgres);
            return new EmbeddedServer(postgres, lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String jdbcUrl() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    /** Nobody has worked on it yet: requests are served only after the history is complete. */
    private static void discardHalfLivedHistory(EmbeddedPostgres postgres) {
        var jdbc = new JdbcTemplate(postgres.getPostgresDatabase());
        var known = jdbc.queryForObject("select to_regclass('demo_history') is not null", Boolean.class);
        if (Boolean.TRUE.equals(known)
                && Boolean.TRUE.equals(jdbc.queryForObject(
                        "select exists (select 1 from demo_history where finished_at is null)", Boolean.class))) {
            log.info("Discarding the demo history that a killed first start left half lived");
            jdbc.execute("drop schema public cascade; create schema public");
        }
    }

    private static FileLock hold(Path folder) throws IOException {
        var channel =
                FileChannel.open(folder.resolve("stepwell.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            throw new DataInUse(folder.toAbsolutePath());
        }
        return lock;
    }

    /** A server outlives a killed JVM and holds the folder; nobody uses it, as the lock is ours. */
    private static void stopOrphan(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        var orphan = ProcessHandle.of(pid).filter(EmbeddedServer::isPostgres);
        if (orphan.isPresent()) {
            log.info("Stopping the server that a killed run left behind");
            orphan.get().destroy();
            awaitExit(orphan.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(path -> path.contains("postgres"))
                .isPresent();
    }

    private static void awaitExit(ProcessHandle process) {
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("The server left behind by a killed run does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        lock.channel().close();
    }
}
