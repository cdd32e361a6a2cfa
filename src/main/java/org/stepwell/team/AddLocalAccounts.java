package org.stepwell.team;

import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.stepwell.team.TeamSettings.LocalAccount;
import org.stepwell.workflow.Words;

/** Adds the accounts that the settings name, so that a fresh server has somebody who can sign in. */
@Component
class AddLocalAccounts implements ApplicationRunner {

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
        PasswordPolicy.refusal(account.username(), account.password()).ifPresent(why -> {
            throw new UnsafeStart("password", account.username(), Words.say(why));
        });
        var roles = account.roles().stream().map(Role::of).collect(Collectors.toSet());
        accounts.add(new Account(account.username(), account.displayName(), roles, null), account.password());
        if (account.phone() != null) {
            accounts.isCalledAt(account.username(), account.phone());
        }
    }
}
