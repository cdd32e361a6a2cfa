package org.stepwell.studio;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.Actor;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;

/** The log of every change of a pathway: who asked for it and why, who agreed, and what it was. */
@Service
public class Proposals {

    private final ProposalRows rows;
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    Proposals(ProposalRows rows, JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @return what was asked for and published in this unit, the newest first */
    public List<Proposal> of(String unit) {
        readers();
        return rows.where("p.unit = ? order by p.proposed_at desc, p.id", unit);
    }

    /** @return the change by which this version of a unit came into force; empty when it came with Stepwell */
    public Optional<Proposal> thatPublished(PublishedUnit version) {
        readers();
        return rows.where("p.deployment_id = ?", version.deployment()).stream().findFirst();
    }

    public Optional<Proposal> find(UUID id) {
        readers();
        return rows.where("p.id = ?", id).stream().findFirst();
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
        return rows.where("p.state in ('open', 'scheduled') order by p.proposed_at, p.id");
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
        rows.keep(id, changes);
        return id;
    }

    private static void require(String why, Collection<Proposal.Change> changes) {
        Reasons.require(why, "studio.refused.why");
        if (changes.isEmpty()) {
            throw new DraftRefused("studio.refused.nothing-changed");
        }
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

    /**
     * Logs a way back to what was in force before, which somebody went at once and alone, whatever else waits.
     *
     * @return by which it is found in the log
     */
    @Transactional
    public UUID back(String unit, String why, Collection<Proposal.Change> changes, String deployment) {
        require(why, changes);
        var id = UUID.randomUUID();
        jdbc.sql("insert into model_proposal (id, version, unit, why, state, proposed_by, proposed_at, deployment_id,"
                        + " published_at) values (?, 0, ?, ?, 'published', ?, ?, ?, ?)")
                .params(id, unit, why.strip(), judge(), now(), deployment, now())
                .update();
        rows.keep(id, changes);
        return id;
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
}
