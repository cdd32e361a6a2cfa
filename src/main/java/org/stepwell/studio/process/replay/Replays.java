package org.stepwell.studio.process.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelKind;
import org.stepwell.studio.ModelName;
import org.stepwell.studio.replay.Replay;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.TriedRule;

/** What changed models would have made of last year: asked for here, counted behind the pages, kept for a month. */
@Service
public class Replays {

    private static final String SELECT = "select id, name, asked_at, counted_at, result from model_replay ";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Accounts accounts;
    private final Clock clock;

    Replays(JdbcClient jdbc, ObjectMapper json, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Wants to know what a changed model would have made of last year.
     *
     * @param before the text in force; empty for a model that never was
     * @return what is known of it by now; for what cannot be replayed, why
     */
    @Transactional
    public Replay ask(ModelName name, Optional<String> before, String after) {
        readers();
        if (before.isEmpty()) {
            return none(name, "replay.never-in-force");
        }
        if (name.kind() == ModelKind.DMN && !TriedRule.isKept(name.key())) {
            return none(name, "replay.not-kept");
        }
        var prints = prints(name, before.get(), after);
        jdbc.sql("insert into model_replay (id, name, before, after, prints, asked_at) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (name, prints) do nothing")
                .params(UUID.randomUUID(), name.toString(), before.get(), after, prints, now())
                .update();
        return jdbc.sql(SELECT + "where name = ? and prints = ?")
                .params(name.toString(), prints)
                .query(this::read)
                .single();
    }

    private static String prints(ModelName name, String before, String after) {
        return new ModelFile(name, before).fingerprint() + " " + new ModelFile(name, after).fingerprint();
    }

    private static Replay none(ModelName name, String problem) {
        return new Replay(null, name, Instant.EPOCH, Instant.EPOCH, null, null, problem);
    }

    public Optional<Replay> find(UUID id) {
        readers();
        return jdbc.sql(SELECT + "where id = ?").param(id).query(this::read).optional();
    }

    /** Has it counted again, with what happened meanwhile. */
    @Transactional
    public Replay again(UUID id) {
        readers();
        jdbc.sql("update model_replay set asked_at = ? where id = ?")
                .params(now(), id)
                .update();
        return find(id).orElseThrow(NotPermitted::new);
    }

    private void readers() {
        accounts.currentFor(Action.READ_MODELS);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Replay read(ResultSet row, int number) throws SQLException {
        var counted = row.getTimestamp("counted_at");
        var result = row.getString("result");
        var known = result == null ? Counted.NOTHING : known(result);
        return new Replay(
                row.getObject("id", UUID.class),
                ModelName.parse(row.getString("name")).orElseThrow(),
                row.getTimestamp("asked_at").toInstant(),
                counted == null ? null : counted.toInstant(),
                known.rule(),
                known.process(),
                known.problem());
    }

    private Counted known(String result) {
        try {
            return json.readValue(result, Counted.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A replay was not kept as JSON", e);
        }
    }
}
