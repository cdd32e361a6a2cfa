package org.stepwell.caseload.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Episode;
import org.stepwell.handover.Caseloads;
import org.stepwell.handover.Caseloads.Load;
import org.stepwell.handover.HandOver;
import org.stepwell.handover.HandOvers;
import org.stepwell.handover.Receivers;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;

/** Care managers with what they carry; pages call it by its name, {@code @careManagers}. */
@Component("careManagers")
public class CareManagers {

    private final Accounts accounts;
    private final Caseloads caseloads;
    private final HandOvers handOvers;
    private final Receivers receivers;

    CareManagers(Accounts accounts, Caseloads caseloads, HandOvers handOvers, Receivers receivers) {
        this.accounts = accounts;
        this.caseloads = caseloads;
        this.handOvers = handOvers;
        this.receivers = receivers;
    }

    /** One care manager and their caseload. */
    public record Carrying(Account account, Load load) {}

    /** How the last hand-over of a person stands, by names people read; the state is null when there was none. */
    public record Standing(
            String state, String from, String to, String note, boolean mayPropose, List<Account> receivers) {}

    public List<Carrying> all() {
        return accounts.holding(Role.CARE_MANAGER).stream()
                .map(account -> new Carrying(account, caseloads.load(account.username())))
                .toList();
    }

    /** @return the load of the signed-in person, null unless they carry more than the norm */
    public Load tooMany() {
        return accounts.current()
                .filter(account -> account.has(Role.CARE_MANAGER))
                .map(account -> caseloads.load(account.username()))
                .filter(Load::isFull)
                .orElse(null);
    }

    /** @return null for somebody not in care, and for the person's own side */
    public Standing of(Episode episode) {
        var account = accounts.current().orElse(null);
        if (episode == null || !episode.isOpen() || account == null || account.patient() != null) {
            return null;
        }
        var mayPropose = account.has(Role.SUPERVISOR);
        return handOvers
                .last(episode.id())
                .map(last -> standing(last, mayPropose))
                .orElseGet(() -> new Standing(null, null, null, null, mayPropose, accounts.holding(Role.CARE_MANAGER)));
    }

    private Standing standing(HandOver last, boolean mayPropose) {
        return new Standing(
                last.state().title(),
                receivers.name(last.from()),
                receivers.name(last.to()),
                last.note().orElse(null),
                mayPropose,
                accounts.holding(Role.CARE_MANAGER));
    }
}
