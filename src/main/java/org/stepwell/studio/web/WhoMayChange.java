package org.stepwell.studio.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;

/** Tells the pages whether their reader may change models, or only reads and decides. */
@ControllerAdvice(assignableTypes = {ModelPages.class, UnitPages.class, UpgradePages.class, RollBackPages.class})
class WhoMayChange {

    private final Accounts accounts;

    WhoMayChange(Accounts accounts) {
        this.accounts = accounts;
    }

    @ModelAttribute("mayChange")
    boolean mayChange() {
        return accounts.current()
                .filter((Account account) -> account.may(Action.CHANGE_MODELS))
                .isPresent();
    }
}
