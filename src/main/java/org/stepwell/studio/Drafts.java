package org.stepwell.studio;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;

/** Keeps what analysts are changing, one draft a model, so that nothing typed is lost and nobody writes over another. */
@Service
public class Drafts {

    private static final String SELECT =
            "select d.*, a.display_name from model_draft d join account a on a.username = d.changed_by ";

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @return every draft there is, by name */
    public List<Draft> all() {
        readers();
        return jdbc.sql(SELECT + "order by d.name").query(Drafts::read).list();
    }

    /** @return what the drafts of this unit would make of it */
    public UnitChange of(String unit) {
        return UnitChange.drafted(
                unit,
                all().stream()
                        .filter(draft -> draft.file().name().unit().equals(unit))
                        .toList());
    }

    public Optional<Draft> of(ModelName name) {
        readers();
        return jdbc.sql(SELECT + "where d.name = ?")
                .param(name.toString())
                .query(Drafts::read)
                .optional();
    }

    /**
     * Begins to change a model; a draft that is there already is returned as it stands.
     *
     * @param published the text in force, null for a model that is new
     */
    @Transactional
    public Draft begin(ModelFile file, ModelFile published) {
        var analyst = accounts.currentFor(Action.CHANGE_MODELS);
        requireSmall(file.content());
        jdbc.sql("insert into model_draft (id, version, name, content, base, changed_by, changed_at)"
                        + " values (?, 0, ?, ?, ?, ?, ?) on conflict (name) do nothing")
                .params(
                        UUID.randomUUID(),
                        file.name().toString(),
                        file.content(),
                        published == null ? null : published.fingerprint(),
                        analyst.username(),
                        Timestamp.from(clock.instant()))
                .update();
        return of(file.name()).orElseThrow();
    }

    /**
     * @param version the one that was open
     * @return the draft with its new version
     * @throws DraftRefused when somebody saved meanwhile, when it was thrown away, or when it is too large
     */
    @Transactional
    public Draft save(ModelName name, int version, String content) {
        var analyst = accounts.currentFor(Action.CHANGE_MODELS);
        requireSmall(content);
        var saved = jdbc.sql("update model_draft set version = version + 1, content = ?, changed_by = ?, changed_at = ?"
                        + " where name = ? and version = ? and not taken_away")
                .params(content, analyst.username(), Timestamp.from(clock.instant()), name.toString(), version)
                .update();
        if (saved == 0) {
            throw new DraftRefused(of(name).isPresent() ? "studio.refused.saved-meanwhile" : "studio.refused.gone");
        }
        return of(name).orElseThrow();
    }

    /**
     * Notes that a file in force is to leave its unit.
     *
     * @throws DraftRefused when the file is being changed already
     */
    @Transactional
    public Draft takeAway(ModelFile published) {
        return answer(published.name(), Optional.empty(), published, null);
    }

    /**
     * Begins a draft that answers what an upgrade brings.
     *
     * @param text to come; empty to take the file away
     * @param published the text in force, null for a file that is new here
     * @param shipped what came with Stepwell; empty for a file that no longer comes
     * @throws DraftRefused when the file is being changed already
     */
    @Transactional
    public Draft answer(ModelName name, Optional<String> text, ModelFile published, String shipped) {
        if (of(name).isPresent()) {
            throw new DraftRefused("studio.refused.draft-there");
        }
        var kept = published == null ? "" : published.content();
        begin(new ModelFile(name, text.orElse(kept)), published);
        jdbc.sql("update model_draft set taken_away = ?, shipped = ? where name = ?")
                .params(text.isEmpty(), shipped, name.toString())
                .update();
        return of(name).orElseThrow();
    }

    /** Throws a draft away; the published model stays as it is. */
    @Transactional
    public void discard(ModelName name) {
        accounts.currentFor(Action.CHANGE_MODELS);
        forget(name);
    }

    /**
     * Closes the draft of a model that came into force; one that was changed since it was proposed stays, and counts as
     * begun from what is in force now.
     */
    @Transactional
    public void published(ModelName name, Optional<String> content) {
        var now = content.map(text -> new ModelFile(name, text));
        jdbc.sql("delete from model_draft where name = ? and taken_away = ? and (taken_away or content = ?)")
                .params(name.toString(), content.isEmpty(), content.orElse(""))
                .update();
        jdbc.sql("update model_draft set base = ? where name = ?")
                .params(now.map(ModelFile::fingerprint).orElse(null), name.toString())
                .update();
    }

    private void forget(ModelName name) {
        jdbc.sql("delete from model_draft where name = ?")
                .param(name.toString())
                .update();
    }

    private void readers() {
        accounts.currentFor(Action.READ_MODELS);
    }

    private static void requireSmall(String content) {
        if (content.getBytes(StandardCharsets.UTF_8).length > ModelFile.LARGEST_BYTES) {
            throw new DraftRefused("studio.refused.too-large");
        }
    }

    private static Draft read(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new ModelFile(ModelName.parse(row.getString("name")).orElseThrow(), row.getString("content")),
                row.getString("base"),
                row.getString("display_name"),
                row.getTimestamp("changed_at").toInstant(),
                row.getBoolean("taken_away"),
                row.getString("shipped"));
    }
}
