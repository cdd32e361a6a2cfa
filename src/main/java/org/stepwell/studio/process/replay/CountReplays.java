package org.stepwell.studio.process.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.stepwell.studio.ModelKind;
import org.stepwell.studio.ModelName;

/** Counts the replays that pages asked for, one after the other; of several nodes each takes another. */
@Component
public class CountReplays {

    private static final Logger log = LoggerFactory.getLogger(CountReplays.class);
    private static final Duration KEPT = Duration.ofDays(30);

    private final ReplayRule rules;
    private final ReplayProcess processes;
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;
    private final TransactionTemplate transactions;
    private final TransactionTemplate apart;

    CountReplays(
            ReplayRule rules,
            ReplayProcess processes,
            JdbcClient jdbc,
            ObjectMapper json,
            Clock clock,
            PlatformTransactionManager manager) {
        this.rules = rules;
        this.processes = processes;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.transactions = new TransactionTemplate(manager);
        this.apart = new TransactionTemplate(manager);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.setReadOnly(true);
    }

    /** What a page waits for, and the texts it is about. */
    private record Asked(UUID id, ModelName name, String before, String after) {}

    /** Counts all that wait, and forgets what nobody asked for lately. */
    public void run() {
        while (Boolean.TRUE.equals(transactions.execute(status -> countOne()))) {
            // the next one, in a transaction of its own
        }
    }

    private boolean countOne() {
        var next = jdbc.sql("select id, name, before, after from model_replay"
                        + " where counted_at is null or counted_at < asked_at"
                        + " order by asked_at limit 1 for update skip locked")
                .query((row, number) -> new Asked(
                        row.getObject("id", UUID.class),
                        ModelName.parse(row.getString("name")).orElseThrow(),
                        row.getString("before"),
                        row.getString("after")))
                .optional();
        next.ifPresent(asked -> keep(asked.id(), count(asked)));
        if (next.isEmpty()) {
            jdbc.sql("delete from model_replay where asked_at < ?")
                    .param(Timestamp.from(clock.instant().minus(KEPT)))
                    .update();
        }
        return next.isPresent();
    }

    private Counted count(Asked asked) {
        try {
            return apart.execute(status -> asked.name().kind() == ModelKind.DMN
                    ? rules.of(asked.name(), asked.before(), asked.after())
                            .map(rule -> new Counted(rule, null, rule.decided() == 0 ? "replay.nothing-decided" : null))
                            .orElseGet(() -> Counted.failed("replay.unreadable"))
                    : processes
                            .of(asked.name(), asked.before(), asked.after())
                            .map(process ->
                                    new Counted(null, process, process.begun() == 0 ? "replay.nothing-begun" : null))
                            .orElseGet(() -> Counted.failed("replay.unreadable")));
        } catch (RuntimeException failure) {
            // told to whoever asked, and not tried for ever; what it was about is in no log
            log.warn(
                    "The replay {} was not counted: {}",
                    asked.id(),
                    failure.getClass().getSimpleName());
            return Counted.failed("replay.failed");
        }
    }

    private void keep(UUID id, Counted counted) {
        try {
            jdbc.sql("update model_replay set result = ?::jsonb, counted_at = greatest(?, asked_at) where id = ?")
                    .params(json.writeValueAsString(counted), Timestamp.from(clock.instant()), id)
                    .update();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A replay is plain values", e);
        }
    }
}
