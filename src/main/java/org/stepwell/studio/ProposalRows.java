package org.stepwell.studio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stepwell.workflow.Word;

/** Writes and reads proposals with their files, as they were when they were asked for. */
@Component
class ProposalRows {

    private static final String SELECT = """
            select p.*, by.display_name as proposed_name, judge.display_name as decided_name
              from model_proposal p join account by on by.username = p.proposed_by
              left join account judge on judge.username = p.decided_by
             where\s""";

    private final JdbcClient jdbc;

    ProposalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param condition and order, about the proposal {@code p} */
    List<Proposal> where(String condition, Object... params) {
        return jdbc.sql(SELECT + condition).params(params).query(this::read).list();
    }

    void keep(UUID id, Collection<Proposal.Change> changes) {
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

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
