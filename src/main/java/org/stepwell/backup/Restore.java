package org.stepwell.backup;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills an empty database from a backup, row by row as it was. */
class Restore {

    private static final Logger log = LoggerFactory.getLogger(Restore.class);

    private final ObjectMapper json;

    Restore(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Reads the whole file before it begins, so that nothing is half restored.
     *
     * @param flyway of the database to fill
     * @throws BackupRefused when the database is not empty, or the file is damaged or of another version of the product
     */
    Manifest from(Path file, Flyway flyway) throws IOException, SQLException {
        try (var zip = new ZipFile(file.toFile());
                var connection = flyway.getConfiguration().getDataSource().getConnection()) {
            var manifest = manifest(zip);
            check(zip, manifest);
            var schema = new Schema(connection);
            if (!schema.isEmpty()) {
                throw new BackupRefused("The database is not empty; a backup is restored into an empty one.");
            }
            if (!Schema.known(flyway).equals(manifest.schema())) {
                throw new BackupRefused(
                        "The backup is of another version of Stepwell: restore it with the one that made it.");
            }
            flyway.migrate();
            fill(connection, schema, zip, manifest);
            log.info(
                    "Restored {} rows in {} tables as of {}",
                    manifest.rows(),
                    manifest.tables().size(),
                    manifest.taken());
            return manifest;
        } catch (ZipException noBackup) {
            throw new BackupRefused("The file is no backup, or damaged.");
        }
    }

    private Manifest manifest(ZipFile zip) throws IOException {
        try (var content = entry(zip, Manifest.ENTRY)) {
            return json.readValue(content, Manifest.class);
        } catch (JacksonException unreadable) {
            throw new BackupRefused("The file is no backup, or damaged.");
        }
    }

    private static InputStream entry(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new BackupRefused("The file is no backup, or damaged: " + name + " is missing.");
        }
        return zip.getInputStream(entry);
    }

    private static void check(ZipFile zip, Manifest manifest) throws IOException {
        for (var table : manifest.tables()) {
            try (var rows = new DigestInputStream(entry(zip, table.entry()), Backup.sha256())) {
                rows.transferTo(OutputStream.nullOutputStream());
                if (!HexFormat.of().formatHex(rows.getMessageDigest().digest()).equals(table.sha256())) {
                    throw new BackupRefused("The backup is damaged: " + table.name() + " is not what it was.");
                }
            }
        }
    }

    private static void fill(Connection connection, Schema schema, ZipFile zip, Manifest manifest) throws SQLException {
        // holding many rows to each other again takes its time
        connection.setNetworkTimeout(Runnable::run, 0);
        connection.setAutoCommit(false);
        try {
            schema.loose(() -> {
                schema.empty(
                        manifest.tables().stream().map(Manifest.Table::name).toList());
                manifest.tables().forEach(table -> copy(connection, zip, table));
            });
            schema.set(manifest.sequences());
            connection.commit();
        } catch (RuntimeException failed) {
            connection.rollback();
            throw failed;
        }
    }

    private static void copy(Connection connection, ZipFile zip, Manifest.Table table) {
        try (var rows = entry(zip, table.entry())) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy %s from stdin".formatted(Backup.columns(table)), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not restore " + table.name(), e);
        }
    }
}
