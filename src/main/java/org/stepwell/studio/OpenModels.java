package org.stepwell.studio;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;

/** Tells who else has a model open, so that two people find each other before they change the same. */
@Service
public class OpenModels {

    /** Without a sign of life for longer, somebody has left. */
    public static final Duration STILL_THERE = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    OpenModels(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @return the names of the others who have had the model open within {@link #STILL_THERE} */
    @Transactional
    public List<String> meet(ModelName name) {
        var me = accounts.currentFor(Action.READ_MODELS).username();
        var now = clock.instant();
        jdbc.sql("insert into model_open (name, username, seen_at) values (?, ?, ?)"
                        + " on conflict (name, username) do update set seen_at = excluded.seen_at")
                .params(name.toString(), me, Timestamp.from(now))
                .update();
        return jdbc.sql("select a.display_name from model_open o join account a on a.username = o.username"
                        + " where o.name = ? and o.username <> ? and o.seen_at > ? order by 1")
                .params(name.toString(), me, Timestamp.from(now.minus(STILL_THERE)))
                .query(String.class)
                .list();
    }
}
