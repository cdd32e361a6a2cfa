package org.stepwell.studio;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;

/** Remembers which text that came with Stepwell a site has answered, so that the next is compared with that. */
@Service
public class AnsweredUpgrades {

    private static final String ANSWERED = """
            select f.name, f.shipped from model_proposal_file f join model_proposal p on p.id = f.proposal_id
             where p.unit = ? and p.state = 'published' and f.shipped is not null order by p.published_at
            """;

    private final JdbcClient jdbc;
    private final Accounts accounts;

    AnsweredUpgrades(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /** @return for each file of the unit the text that was answered last, in force now; empty for one that no longer came */
    public Map<ModelName, String> of(String unit) {
        accounts.currentFor(Action.READ_MODELS);
        var answered = new HashMap<ModelName, String>();
        jdbc.sql(ANSWERED).param(unit).query(row -> {
            answered.put(ModelName.parse(row.getString("name")).orElseThrow(), row.getString("shipped"));
        });
        return answered;
    }
}
