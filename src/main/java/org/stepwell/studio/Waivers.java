package org.stepwell.studio;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;

/** Keeps why what the checks found does not stand in the way of a change. */
@Service
public class Waivers {

    private final JdbcClient jdbc;
    private final Accounts accounts;

    Waivers(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /** @param reason 10 to 1,000 characters */
    @Transactional
    public void add(UUID proposal, Finding finding, String reason) {
        accounts.currentFor(Action.DECIDE_ON_MODELS);
        Reasons.require(reason, "studio.refused.waiver");
        jdbc.sql("insert into model_proposal_waiver (proposal_id, finding, element, reason) values (?, ?, ?, ?)")
                .params(proposal, finding.key(), finding.words(), reason.strip())
                .update();
    }

    /** @return each reason by the words of its finding */
    public Map<String, String> of(UUID proposal) {
        accounts.currentFor(Action.READ_MODELS);
        var reasons = new TreeMap<String, String>();
        jdbc.sql("select element, reason from model_proposal_waiver where proposal_id = ?")
                .param(proposal)
                .query(row -> {
                    reasons.put(row.getString("element"), row.getString("reason"));
                });
        return reasons;
    }
}
