package org.stepwell.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.stereotype.Component;

/** Writes the whole database, as it stood at one moment, into one file while others go on working. */
@Component
class Backup {

    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;

    Backup(DataSource database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The file is there as a whole or not at all.
     *
     * @throws BackupRefused when there is a file of this name
     */
    Manifest write(Path file) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new BackupRefused("There is a file " + file + " already.");
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try (var connection = database.getConnection();
                var zip = new ZipOutputStream(Files.newOutputStream(
                        unfinished,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE))) {
            // a table may be long in coming
            connection.setNetworkTimeout(Runnable::run, 0);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            var manifest = write(connection, zip);
            connection.rollback();
            zip.finish();
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Manifest write(Connection connection, ZipOutputStream zip) throws IOException, SQLException {
        var schema = new Schema(connection);
        var migrated = schema.migrated();
        var taken = clock.instant();
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        var tables = new ArrayList<Manifest.Table>();
        for (var table : schema.tables().entrySet()) {
            tables.add(write(table.getKey(), table.getValue(), copies, zip));
        }
        var manifest = new Manifest(taken, migrated, tables, schema.sequences());
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(json.writeValueAsBytes(manifest));
        zip.closeEntry();
        return manifest;
    }

    private static Manifest.Table write(String name, List<String> columns, CopyManager copies, ZipOutputStream zip)
            throws IOException, SQLException {
        var sum = sha256();
        var before = new Manifest.Table(name, columns, 0, null);
        zip.putNextEntry(new ZipEntry(before.entry()));
        OutputStream rows = new DigestOutputStream(zip, sum);
        var count = copies.copyOut("copy %s to stdout".formatted(columns(before)), rows);
        zip.closeEntry();
        return new Manifest.Table(name, columns, count, HexFormat.of().formatHex(sum.digest()));
    }

    static String columns(Manifest.Table table) {
        return table.columns().stream()
                .map(column -> "\"" + column + "\"")
                .collect(Collectors.joining(", ", "\"" + table.name() + "\" (", ")"));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
