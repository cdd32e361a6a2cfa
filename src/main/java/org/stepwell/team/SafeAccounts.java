package org.stepwell.team;

import java.util.Arrays;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Refuses to start in production where anybody could sign in as a demo person, or nobody as a supervisor. */
@Component
class SafeAccounts implements SmartLifecycle {

    /** That of the demo people, as the first page of every installation says. */
    private static final String KNOWN_TO_ALL = "stepwell";

    private static final String REGISTRATIONS = "spring.security.oauth2.client.registration.";

    private final Environment environment;
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final TeamSettings settings;
    private boolean running;

    SafeAccounts(Environment environment, JdbcClient jdbc, PasswordEncoder passwords, TeamSettings settings) {
        this.environment = environment;
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.settings = settings;
    }

    @Override
    public void start() {
        if (Production.is(environment)) {
            refuseDemoPeople();
            requireSupervisor(environment.containsProperty(REGISTRATIONS + "oidc.client-id"));
        }
        running = true;
    }

    void refuseDemoPeople() {
        var names = Arrays.stream(Role.values()).map(Role::key).toList();
        jdbc
                .sql("select username, password_hash from account where username in (:names) and enabled")
                .param("names", names)
                .query((row, number) -> new String[] {row.getString(1), row.getString(2)})
                .list()
                .stream()
                .filter(account -> passwords.matches(KNOWN_TO_ALL, account[1]))
                .findFirst()
                .ifPresent(account -> {
                    throw new UnsafeStart("demo-people", account[0]);
                });
    }

    /** @param byProvider whether people sign in at a provider, which knows who supervises */
    void requireSupervisor(boolean byProvider) {
        var named =
                settings.accounts().stream().anyMatch(account -> account.roles().contains(Role.SUPERVISOR.key()));
        if (!byProvider && !named && !isThereSupervisor()) {
            throw new UnsafeStart("no-supervisor");
        }
    }

    private boolean isThereSupervisor() {
        return jdbc.sql("select exists (select 1 from account where enabled and 'supervisor' = any (roles))")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the first request is served. */
    @Override
    public int getPhase() {
        return 10;
    }
}
