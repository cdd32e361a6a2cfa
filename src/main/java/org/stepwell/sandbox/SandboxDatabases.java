package org.stepwell.sandbox;

import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Makes each sandbox a database of its own beside the product's, and takes it away again. */
@Component
class SandboxDatabases {

    private static final Pattern URL = Pattern.compile("(jdbc:postgresql://[^/?]+/)([^?]*)(\\?.*)?");
    private static final String PREFIX = "_sandbox_";
    private static final int OWN_NAME = 30;

    /** Nobody is connected to them, and they are too old to be about to start. */
    private static final String LEFT_BEHIND = "select d.datname from pg_database d where d.datname like ? escape '!'"
            + " and not exists (select 1 from pg_stat_activity a where a.datname = d.datname)"
            + " and coalesce(shobj_description(d.oid, 'pg_database'), '0')::bigint < extract(epoch from now()) - 900";

    private final JdbcTemplate jdbc;
    private final JdbcConnectionDetails connection;

    SandboxDatabases(JdbcTemplate jdbc, JdbcConnectionDetails connection) {
        this.jdbc = jdbc;
        this.connection = connection;
    }

    /**
     * A database that is there, and who may use it.
     *
     * @param password never logged
     */
    record Database(String name, String url, String username, String password) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** @throws SandboxEnded when the server does not let us */
    Database create() {
        var url = URL.matcher(connection.getJdbcUrl());
        if (!url.matches()) {
            throw new SandboxEnded("no-database");
        }
        var name = prefix() + UUID.randomUUID().toString().substring(0, 8);
        try {
            tidy();
            jdbc.execute("create database \"" + name + "\"");
            jdbc.execute("do $$ begin execute format('comment on database %I is %L', '" + name
                    + "', extract(epoch from now())::bigint); end $$");
        } catch (DataAccessException refused) {
            throw new SandboxEnded("no-database");
        }
        return new Database(
                name,
                url.group(1) + name + (url.group(3) == null ? "" : url.group(3)),
                connection.getUsername(),
                connection.getPassword());
    }

    void drop(Database database) {
        drop(database.name());
    }

    private void drop(String name) {
        jdbc.execute("drop database if exists \"" + name + "\" with (force)");
    }

    /** What a node left behind that was killed. */
    private void tidy() {
        jdbc.queryForList(LEFT_BEHIND, String.class, prefix().replace("_", "!_") + "%")
                .forEach(this::drop);
    }

    private String prefix() {
        var own = jdbc.queryForObject("select current_database()", String.class).replaceAll("[^a-z0-9_]", "");
        return own.substring(0, Math.min(OWN_NAME, own.length())) + PREFIX;
    }
}
