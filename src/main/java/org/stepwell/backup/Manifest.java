package org.stepwell.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a backup holds; it says nothing of any person.
 *
 * @param taken the moment the database is kept as it was
 * @param schema the migrations that had run, each with its checksum, as Flyway knows them
 * @param tables without those that only hold who is signed in
 * @param sequences the last number each has given; those that gave none are left out
 */
record Manifest(Instant taken, List<String> schema, List<Table> tables, Map<String, Long> sequences) {

    static final String ENTRY = "manifest.json";

    /**
     * One table.
     *
     * @param sha256 of its rows as they stand in the file, in hexadecimal
     */
    record Table(String name, List<String> columns, long rows, String sha256) {

        String entry() {
            return "tables/" + name;
        }
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
