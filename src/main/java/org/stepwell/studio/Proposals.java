package org.stepwell.studio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.Actor;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.workflow.Word;

/** The log of every change of a pathway: who asked for it and why, who agreed, and what it was. */
@Service
public class Proposals {

    private static final String SELECT = """
            select p.*, by.display_name as proposed_name, judge.display_name as decided_name
              from model_proposal p join account by on by.username = p.proposed_by
              left join account judge on judge.username = p.decided_by
            """;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    Proposals(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @return what was asked for and published in this unit, the newest first */
    public List<Proposal> of(String unit) {
        readers();
        return jdbc.sql(SELECT + "where p.unit = ? order by p.proposed_at desc, p.id")
                .param(unit)
                .query(this::read)
                .list();
    }

    public Optional<Proposal> find(UUID id) {
        readers();
        return jdbc.sql(SELECT + "where p.id = ?").param(id).query(this::read).optional();
    }

    /** @return whether the signed-in person asked for it, and so has to wait for somebody else */
    public boolean isMine(UUID id) {
        return jdbc.sql("select exists (select 1 from model_proposal where id = ? and proposed_by = ?)")
                .params(id, Actor.current())
                .query(Boolean.class)
                .single();
    }

    /** @return what waits for a second pair of eyes, or for its day, the oldest first */
    public List<Proposal> waiting() {
        readers();
        return jdbc.sql(SELECT + "where p.state in ('open', 'scheduled') order by p.proposed_at, p.id")
                .query(this::read)
                .list();
    }

    /**
     * Asks for a change to be published.
     *
     * @param why 10 to 1,000 characters
     * @throws DraftRefused when another change of the unit waits already, or without a reason
     */
    @Transactional
    public UUID propose(String unit, String why, Collection<Proposal.Change> changes) {
        var analyst = accounts.currentFor(Action.CHANGE_MODELS);
        return add(unit, why, changes, analyst.username());
    }

    private UUID add(String unit, String why, Collection<Proposal.Change> changes, String by) {
        require(why, changes);
        var id = UUID.randomUUID();
        try {
            jdbc.sql("insert into model_proposal (id, version, unit, why, state, proposed_by, proposed_at)"
                            + " values (?, 0, ?, ?, 'open', ?, ?)")
                    .params(id, unit, why.strip(), by, now())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new DraftRefused("studio.refused.another-waits");
        }
        keep(id, changes);
        return id;
    }

    private static void require(String why, Collection<Proposal.Change> changes) {
        Reasons.require(why, "studio.refused.why");
        if (changes.isEmpty()) {
            throw new DraftRefused("studio.refused.nothing-changed");
        }
    }

    private void keep(UUID id, Collection<Proposal.Change> changes) {
        changes.forEach(change -> jdbc.sql("insert into model_proposal_file (proposal_id, name, before, after, shipped)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        id,
                        change.name().toString(),
                        change.before().orElse(null),
                        change.after().orElse(null),
                        change.shipped())
                .update());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** Takes an own proposal back. */
    @Transactional
    public void withdraw(UUID id) {
        var analyst = accounts.currentFor(Action.CHANGE_MODELS);
        move(id, "withdrawn", "proposed_by = :by and state in ('open', 'scheduled')", analyst.username(), null, null);
    }

    /** @param remark why not, 10 to 1,000 characters */
    @Transactional
    public void decline(UUID id, String remark) {
        Reasons.require(remark, "studio.refused.remark");
        move(id, "declined", "proposed_by <> :by and state in ('open', 'scheduled')", judge(), remark.strip(), null);
    }

    /** Agrees to a change that is to come into force later. */
    @Transactional
    public void schedule(UUID id, Instant on) {
        if (!on.isAfter(clock.instant())) {
            throw new DraftRefused("studio.refused.past");
        }
        agree(id, on);
    }

    /** Agrees to a change that comes into force now. */
    @Transactional
    public void approve(UUID id) {
        agree(id, clock.instant());
    }

    private void agree(UUID id, Instant on) {
        move(id, "scheduled", "proposed_by <> :by and state = 'open'", judge(), null, on);
    }

    /** Notes that a change came into force. */
    @Transactional
    public void published(UUID id, String deployment) {
        jdbc.sql(
                        "update model_proposal set state = 'published', deployment_id = ?, published_at = ?, version = version + 1"
                                + " where id = ?")
                .params(deployment, now(), id)
                .update();
    }

    /** Logs a way back to what was in force before, which somebody went at once and alone, whatever else waits. */
    @Transactional
    public void back(String unit, String why, Collection<Proposal.Change> changes, String deployment) {
        require(why, changes);
        var id = UUID.randomUUID();
        jdbc.sql("insert into model_proposal (id, version, unit, why, state, proposed_by, proposed_at, deployment_id,"
                        + " published_at) values (?, 0, ?, ?, 'published', ?, ?, ?, ?)")
                .params(id, unit, why.strip(), judge(), now(), deployment, now())
                .update();
        keep(id, changes);
    }

    /** @return those whose day has come, the earliest first */
    public List<UUID> due() {
        return jdbc.sql(
                        "select id from model_proposal where state = 'scheduled' and publish_on <= ? order by publish_on")
                .param(now())
                .query(UUID.class)
                .list();
    }

    private String judge() {
        return accounts.currentFor(Action.READ_MODELS).username();
    }

    private void move(UUID id, String state, String when, String by, String remark, Instant on) {
        var moved = jdbc.sql("update model_proposal set state = :state, decided_by = :by, decided_at = :at,"
                        + " remark = :remark, publish_on = :on, version = version + 1 where id = :id and " + when)
                .param("state", state)
                .param("by", by)
                .param("at", now())
                .param("remark", remark)
                .param("on", on == null ? null : Timestamp.from(on))
                .param("id", id)
                .update();
        if (moved == 0) {
            throw new DraftRefused("studio.refused.not-yours-to-decide");
        }
    }

    private void readers() {
        if (!Actor.isSystem()) {
            accounts.currentFor(Action.READ_MODELS);
        }
    }

    private Proposal read(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Proposal(
                id,
                row.getString("unit"),
                row.getString("why"),
                Word.to(Proposal.State.class, row.getString("state")),
                row.getString("proposed_name"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getString("decided_name"),
                instant(row.getTimestamp("decided_at")),
                row.getString("remark"),
                instant(row.getTimestamp("publish_on")),
                row.getString("deployment_id"),
                instant(row.getTimestamp("published_at")),
                changes(id));
    }

    private List<Proposal.Change> changes(UUID id) {
        return jdbc.sql("select * from model_proposal_file where proposal_id = ? order by name")
                .param(id)
                .query((row, number) -> new Proposal.Change(
                        ModelName.parse(row.getString("name")).orElseThrow(),
                        Optional.ofNullable(row.getString("before")),
                        Optional.ofNullable(row.getString("after")),
                        row.getString("shipped")))
                .list();
    }

    /** @return for each file of the unit the text that came with Stepwell and that was answered last, in force now */
    public Map<ModelName, String> answered(String unit) {
        readers();
        var answered = new HashMap<ModelName, String>();
        jdbc.sql(
                        "select f.name, f.shipped from model_proposal_file f join model_proposal p on p.id = f.proposal_id"
                                + " where p.unit = ? and p.state = 'published' and f.shipped is not null order by p.published_at")
                .param(unit)
                .query(row -> {
                    answered.put(ModelName.parse(row.getString("name")).orElseThrow(), row.getString("shipped"));
                });
        return answered;
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
