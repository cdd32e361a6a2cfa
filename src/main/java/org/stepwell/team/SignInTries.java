package org.stepwell.team;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts who fails to sign in, whether there is such a name or not, and for how long they have to wait then. The wait grows
 * with each failure; the clinic's own addresses may fail more often, as many people share one.
 */
@Component
public class SignInTries {

    private static final int FREE = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private static final int FREE_FROM_ADDRESS = 100;
    private static final Duration ADDRESS_WAIT = Duration.ofMinutes(10);

    private static final String WAITS = "select exists (select 1 from sign_in_try where key = ? and wait_until > ?)";

    private static final String FAILED = """
            insert into sign_in_try as t (key, failures, failed_at) values (:key, 1, :now)
            on conflict (key) do update set
                failures = case when t.failed_at < :forgotten then 1 else t.failures + 1 end,
                failed_at = :now
            returning failures""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean production;

    SignInTries(JdbcClient jdbc, Clock clock, Environment environment) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.production = Production.is(environment);
    }

    @Transactional(readOnly = true)
    public boolean mustWait(String username) {
        return waits(name(username));
    }

    @Transactional(readOnly = true)
    public boolean mustAddressWait(String address) {
        return waits(address(address));
    }

    /** @param username as it was typed; null when a link failed */
    @Transactional
    public void failed(String username, String address) {
        if (username != null && !isDemo(username)) {
            var failures = count(name(username), FORGOTTEN_AFTER);
            if (failures >= FREE) {
                var doublings = Math.min(failures - FREE, 10);
                var wait = FIRST_WAIT.multipliedBy(1L << doublings);
                waitFor(name(username), wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
            }
        }
        if (count(address(address), ADDRESS_WAIT) >= FREE_FROM_ADDRESS) {
            waitFor(address(address), ADDRESS_WAIT);
        }
    }

    @Transactional
    public void succeeded(String username) {
        jdbc.sql("delete from sign_in_try where key = ? or failed_at < ?")
                .params(name(username), before(FORGOTTEN_AFTER))
                .update();
    }

    /** The demo people of the embedded run are tried out by everybody. */
    private boolean isDemo(String username) {
        return !production && Arrays.stream(Role.values()).map(Role::key).anyMatch(username::startsWith);
    }

    private boolean waits(String key) {
        return jdbc.sql(WAITS)
                .params(key, Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    private int count(String key, Duration remembered) {
        return jdbc.sql(FAILED)
                .param("key", key)
                .param("now", Timestamp.from(clock.instant()))
                .param("forgotten", before(remembered))
                .query(Integer.class)
                .single();
    }

    private void waitFor(String key, Duration wait) {
        jdbc.sql("update sign_in_try set wait_until = ? where key = ?")
                .params(Timestamp.from(clock.instant().plus(wait)), key)
                .update();
    }

    private Timestamp before(Duration since) {
        return Timestamp.from(clock.instant().minus(since));
    }

    private static String name(String username) {
        return LinkTokens.hash("name " + username);
    }

    private static String address(String address) {
        return LinkTokens.hash("address " + address);
    }
}
