package org.stepwell.handover;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.Role;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Who can be asked to take people over, and who may ask. */
@Component
public class Receivers {

    private final Accounts accounts;

    Receivers(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @return every care manager but this one */
    public List<Account> besides(String careManager) {
        return accounts.holding(Role.CARE_MANAGER).stream()
                .filter(account -> !account.username().equals(careManager))
                .toList();
    }

    /** @return the name people read */
    public String name(String username) {
        return accounts.find(username).map(Account::displayName).orElse(username);
    }

    void check(String receiver, String from) {
        if (besides(from).stream().noneMatch(account -> account.username().equals(receiver))) {
            throw new InvalidAnswer("receiver", Words.say("wrong.handover.receiver"));
        }
    }

    void requireSupervisor() {
        if (!accounts.may(Action.HAND_OVER_PEOPLE)) {
            throw new NotPermitted();
        }
    }
}
