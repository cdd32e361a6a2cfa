package org.stepwell.studio.process.replay;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.studio.ModelName;
import org.stepwell.studio.replay.RuleReplay;
import org.stepwell.workflow.TriedRule;

/** Asks a changed rule all that its key decided in the last twelve months, and the one in force beside it. */
@Component
class ReplayRule {

    static final int MONTHS = 12;
    private static final int AT_ONCE = 5_000;

    private static final String ALL = "select " + Decided.COLUMNS + ", e.patient_id from decision_record d"
            + " left join episode e on e.id = d.episode_id where d.decision_key = ? and d.decided_at >= ?"
            + " and d.decided_at <= ? order by d.decided_at, d.id";

    private final JdbcTemplate jdbc;
    private final RepositoryService repository;
    private final WhatFollowed followed;
    private final Clock clock;

    ReplayRule(JdbcTemplate jdbc, RepositoryService repository, WhatFollowed followed, Clock clock) {
        this.jdbc = new JdbcTemplate(jdbc.getDataSource());
        this.jdbc.setFetchSize(AT_ONCE);
        this.repository = repository;
        this.followed = followed;
        this.clock = clock;
    }

    /** @return empty when the changed text is no rule that could be asked */
    @Transactional(readOnly = true)
    public Optional<RuleReplay> of(ModelName name, String before, String after) {
        var inForce = TriedRule.read(before, name.key());
        return TriedRule.read(after, name.key())
                .flatMap(changed -> inForce.map(one -> replay(name.key(), one, changed)));
    }

    private RuleReplay replay(String key, TriedRule inForce, TriedRule changed) {
        var now = clock.instant();
        var since = ZonedDateTime.now(clock).minusMonths(MONTHS).toInstant();
        var tables = new KeptTables(repository);
        var verdicts = new Verdicts(inForce, changed);
        var tally = new Tally(inForce, changed, verdicts, clock.getZone());
        // read as it comes, some thousands at a time: a year of a large clinic does not fit into memory
        jdbc.query(
                ALL,
                (RowCallbackHandler) row -> tally.add(Decided.read(row, tables)),
                key,
                Timestamp.from(since),
                Timestamp.from(now));
        var after = followed.each(key, since, now, tables, verdicts);
        return tally.result(since, now, after);
    }
}
