package org.stepwell.team;

import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.stepwell.team.TeamSettings.LocalAccount;

/** Adds the accounts that the settings name, so that a fresh server has somebody who can sign in. */
@Component
class AddLocalAccounts implements ApplicationRunner {

    private static final int SHORTEST_PASSWORD = 12;

    private final TeamSettings settings;
    private final Accounts accounts;

    AddLocalAccounts(TeamSettings settings, Accounts accounts) {
        this.settings = settings;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        settings.accounts().forEach(this::add);
    }

    private void add(LocalAccount account) {
        if (account.password().length() < SHORTEST_PASSWORD) {
            throw new IllegalStateException(
                    "The password of " + account.username() + " needs at least " + SHORTEST_PASSWORD + " characters");
        }
        var roles = account.roles().stream().map(Role::of).collect(Collectors.toSet());
        accounts.add(new Account(account.username(), account.displayName(), roles, null), account.password());
        if (account.phone() != null) {
            accounts.isCalledAt(account.username(), account.phone());
        }
    }
}
